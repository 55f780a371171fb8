import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import { type TreeEstimate } from '../exhaustive/treeEstimate.ts';
import type { Observer } from '../observer.ts';
import type { Outcome } from '../outcome.ts';
import { type Strategy } from '../strategy.ts';
export interface TreeProbeOptions {
    /** Most preemptions of a schedule: then schedules are counted, otherwise orders of dependent steps. */
    readonly bound?: number | undefined;
}
/**
 * Estimates how many executions a search will take, without the search: each execution goes down the tree of choices
 * at random, and the product of the numbers of choices on its way estimates the number of leaves without bias (Knuth,
 * Estimating the efficiency of backtrack programs, Mathematics of Computation 29, 1975).
 *
 * Where some choices seldom lead anywhere, they are drawn less often and weigh more.
 *
 * Without a bound the tree is that of persistent sets and sleep sets (Godefroid, Partial-Order Methods, 1996). Which
 * steps source sets branch at shows only while they are searched; but both trees have one complete leaf for every
 * order of dependent steps, so the number of leaves is the same, and here the choices at a node are known when one is
 * there. A probe that ends at a node all of whose CPUs are asleep counts 0. The persistent sets rest on what CPUs were
 * seen to do so far; what nobody has seen makes the estimate too low.
 *
 * With a bound the tree is that of schedules with at most so many preemptions; where these fall is drawn so that they
 * spread over the execution, and weighed accordingly.
 */
export declare class TreeProbe implements Strategy {
    #private;
    readonly name = "probe";
    readonly watches = true;
    readonly observer: Observer;
    constructor({ bound }?: TreeProbeOptions);
    get estimate(): TreeEstimate;
    begin({ cpus }: Execution, random: Random): boolean;
    pick(execution: Execution): number;
    end({ steps }: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=treeProbe.d.ts.map