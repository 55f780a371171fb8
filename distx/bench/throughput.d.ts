import { type Build } from '../src/instrument/loadSubject.ts';
/** Of each run of a contestant. */
export declare const OPERATIONS = 40000;
/** One CPU's throughput: by hand, in the bare build, in the noisy build at each level. */
export declare function throughput(): Promise<void>;
/** The same operations from the compiled sources, called one by one from a loop without anything around it. */
export declare function byHand(): () => number;
/** A build of the scenario, run by the hot loop of the CPUs. */
export declare function harness(build: Build): Promise<{
    run: () => number;
    at: (level: string) => () => number;
}>;
//# sourceMappingURL=throughput.d.ts.map