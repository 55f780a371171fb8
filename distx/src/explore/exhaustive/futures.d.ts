import { type Accesses } from './accesses.ts';
/**
 * What each CPU has been seen to do, in any execution, at a step of its own or later: what it may still do, as far as
 * executions so far tell.
 */
export declare class Futures {
    #private;
    /** A wait that can time out was seen: it depends on whatever else goes on. */
    hasTimeouts: boolean;
    constructor(cpus: number);
    /** Step `step` of a CPU does what stands in row `i`. */
    learn(cpu: number, step: number, accesses: Accesses, i: number): void;
    /** Whether a CPU may do something from its step `step` on that depends on what stands in row `i`. */
    meets(cpu: number, step: number, accesses: Accesses, i: number): boolean;
}
//# sourceMappingURL=futures.d.ts.map