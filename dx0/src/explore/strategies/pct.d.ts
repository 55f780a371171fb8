import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
/**
 * PCT (Burckhardt, Kothari, Musuvathi, Nagarakatte: A Randomized Scheduler with Probabilistic Guarantees of
 * Finding Bugs, ASPLOS 2010): every CPU has a random priority and the highest enabled one runs; at d - 1 random
 * steps it is put behind all others. Finds a bug that d orderings make with probability `guarantee`.
 *
 * Only steps count at which more than one CPU is enabled (as the paper advises). How many those are is not known
 * beforehand, as the paper has it, but the most that an execution of this instance has had; for the first a guess.
 * A CPU that spins is not enabled, so that it needs no priority of its own; `Fairness` is for other ways to wait.
 */
export declare class Pct implements Strategy {
  #private;
  readonly name: string;
  readonly watches = false;
  /** @param depth orderings that make up the bugs looked for, at least 1. */
  constructor(depth?: number);
  /** Lower bound of the probability that one execution finds a bug of this depth. */
  guarantee(cpus: number, steps: number): number;
  begin(execution: Execution, random: Random): boolean;
  pick(execution: Execution): number;
  end(execution: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=pct.d.ts.map
