import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
export interface SurwOptions {
    /** The interesting words; without them one is drawn for each execution. */
    readonly addresses?: readonly number[];
}
/**
 * SURW (Zhao, Wolff, Mathur, Roychoudhury: Selectively Uniform Concurrency Testing, ASPLOS 2025): makes every
 * order of the accesses to one word as likely as any other; in between, CPUs run by random priorities. Which CPU
 * makes the next interesting access is drawn by how many it has left, and those that come to one are held back.
 *
 * The word is drawn for each execution among those that several CPUs access and one writes, by how often they
 * do. The first executions are random walks that count; what is known of the drawn word is refined in each
 * execution. The paper goes through the CPUs by priority and holds back those it meets at an interesting access;
 * here they are no candidates from the beginning, which comes to the same and costs the same for any number of
 * CPUs. And a CPU that does not get to its access for long, since it waits for one that is held back, makes room.
 */
export declare class Surw implements Strategy {
    #private;
    readonly name = "surw";
    readonly watches = true;
    constructor({ addresses }?: SurwOptions);
    begin(execution: Execution, random: Random): boolean;
    pick(execution: Execution): number;
    end(_execution: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=surw.d.ts.map