import type { SearchTree } from './searchTree.ts';
import type { StepLog } from './stepLog.ts';
/**
 * Finds the races of a step: the earlier steps that it depends on, that do not happen before it by way of
 * another one, and that it can be exchanged with. For each of them one of the first steps of the other order
 * is to be explored (source sets: Abdulla, Aronis, Jonsson, Sagonas, Optimal Dynamic Partial Order Reduction,
 * POPL 2014, algorithm 1).
 *
 * A step that ended a wait can't come after what it ended: an unlock is no race with the lock that waited for
 * it. Such a pair orders nothing until all earlier steps have been looked at, so that the lock before that
 * unlock is found as the race.
 */
export declare class Races {
  #private;
  /** @param isBounded whether the number of preemptions is limited. */
  constructor(log: StepLog, tree: SearchTree, isBounded: boolean);
  /** Completes the clock of step `n`, looking for races on the way. */
  find(n: number): void;
}
//# sourceMappingURL=races.d.ts.map
