import type { Random } from '../scenario/random.ts';
import type { Execution } from './execution.ts';
import type { Search } from './exhaustive/completeness.ts';
import type { Observer } from './observer.ts';
import type { Outcome } from './outcome.ts';
/** `pick` returns it to end an execution that leads nowhere new. */
export declare const CUT = -1;
/**
 * Decides which CPU takes the next steps, in the manner of Shuttle's Scheduler. What a strategy learns from one
 * execution to the next it keeps to itself; whatever it draws comes from the random stream it is given.
 */
export interface Strategy {
  readonly name: string;
  /**
   * Whether it has to see the pending operation of every CPU at every step. Then it is also asked when just one
   * CPU is enabled; otherwise it is not.
   */
  readonly watches: boolean;
  /**
   * Whether CPUs that only spin, or whose wait may time out, can be picked too: for replays. Asked before each
   * pick until it is false, which it may become when the schedule is over.
   */
  readonly forces?: boolean;
  /**
   * Sees every step when the strategy decides by what steps do. With one, a CPU that spins is noticed at its
   * first turn without effect, which matters to a search: every further turn would be one more thing to try.
   */
  readonly observer?: Observer;
  /** Of a strategy that goes through schedules one after the other: how far it has come. */
  readonly search?: Search;
  /** Begins an execution; every CPU stands before its first step. False: there is nothing left to explore. */
  begin(execution: Execution, random: Random): boolean;
  /** One of the enabled CPUs, or CUT. May set `execution.grant`. */
  pick(execution: Execution): number;
  end?(execution: Execution, outcome: Outcome): void;
}
//# sourceMappingURL=strategy.d.ts.map
