import type { Search } from '../exhaustive/completeness.ts';
import { type Nondeterminism } from '../exhaustive/stepRecord.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Outcome } from '../outcome.ts';
import { type Strategy } from '../strategy.ts';
export interface BoundedDfsOptions {
    /** Most preemptions; unless given the search goes on until there is nothing left. */
    readonly bound?: number | undefined;
}
/**
 * Depth-first search through all schedules, those with the fewest preemptions first (iterative context bounding:
 * Musuvathi and Qadeer, PLDI 2007, as in CHESS). A switch away from a CPU that sleeps, spins or has ended costs
 * nothing.
 *
 * No schedule is run twice: each one with b preemptions is kept, some 10 to 20 bytes, until those with b + 1 that
 * branch off behind its last preemption have been run.
 */
export declare class BoundedDfs implements Strategy {
    #private;
    readonly name = "dfs";
    readonly watches = true;
    readonly observer: Observer;
    /** Preemptions of the schedules that are run now. */
    bound: number;
    /** Executions that ran to an end, be it the limit of steps. */
    executions: number;
    /** Executions that ended at the limit of steps. */
    cut: number;
    nondeterminism: Nondeterminism | undefined;
    constructor({ bound }?: BoundedDfsOptions);
    get search(): Search;
    begin(_execution: Execution): boolean;
    pick(execution: Execution): number;
    end({ last }: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=boundedDfs.d.ts.map