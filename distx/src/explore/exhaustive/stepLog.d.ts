import { Accesses } from './accesses.ts';
/**
 * The steps of an execution by depth, with their vector clocks: row d says for each CPU how many of its steps
 * happen before step d or are it. An execution that begins like the one before keeps the rows of that beginning.
 */
export declare class StepLog {
    #private;
    readonly cpus: number;
    readonly accesses: Accesses;
    cpu: Uint8Array<ArrayBuffer>;
    /** Number of a step among those of its CPU, from 1. */
    sequence: Int32Array<ArrayBuffer>;
    clocks: Int32Array;
    /** Depth up to which everything happens before every later step; by depth. */
    barrier: Int32Array<ArrayBuffer>;
    /** Depth of the latest earlier step that may depend on this one. */
    previous: Int32Array<ArrayBuffer>;
    /** Steps whose rows are kept. */
    kept: number;
    /** Steps taken in this execution. */
    count: number;
    /** Depth of the last step of each CPU in this execution, -1: none. */
    readonly last: Int32Array;
    /** Depth of the notify that woke each CPU last, -1: none. */
    readonly waker: Int32Array;
    /** Once steps depend on each other without sharing an address, all earlier steps are looked at. */
    isWide: boolean;
    constructor(cpus: number, equalStores?: boolean);
    /** Begins an execution whose first `kept` steps are those of the one before. */
    begin(kept: number): void;
    /** A kept step happens again. */
    repeat(): void;
    /** Room for a step at depth `count`, and one more that is only looked at. */
    ensure(): void;
    /** The access at depth `count`, which is noted already, becomes a step of `cpu`. */
    append(cpu: number): void;
    /** Makes row `depth` what happens before the next step of `cpu` because of its own steps, its waker, and time. */
    begun(depth: number, cpu: number): void;
    /** What happens before step `earlier`, and it itself, happens before the step of row `depth`. */
    join(depth: number, earlier: number): void;
    /** Whether step `earlier` happens before the step of row `depth`, as far as that is known. */
    isBefore(earlier: number, depth: number): boolean;
    /** Depth of the next step to look at on the way back from `depth`, of those that may depend on `of`. */
    back(depth: number, of: number): number;
}
//# sourceMappingURL=stepLog.d.ts.map