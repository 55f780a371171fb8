import type { Execution } from '../execution.ts';
import { Gate } from './gate.ts';
/** What each CPU of an execution spins on, or did until it became enabled for its next step. */
export declare class Gates {
    #private;
    constructor(cpus: number);
    of(cpu: number): Gate;
    begin(): void;
    /** To be called after each step. @returns the gate of the CPU that took it, if it has begun to spin. */
    look(execution: Execution): Gate | undefined;
    /** A CPU takes a step. */
    pass(cpu: number): void;
}
//# sourceMappingURL=gates.d.ts.map