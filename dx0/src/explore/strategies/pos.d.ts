import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';
/**
 * POS (Yuan, Yang, Gu: Partial Order Aware Concurrency Sampling, CAV 2018): every pending operation has a random
 * priority; the highest happens, and those that race with it draw new ones. Samples partial orders much more
 * evenly than a random walk, and has nothing to set.
 *
 * Racing: on the same word and not commuting. The new priorities are not all drawn, see RacingGroups. The paper's
 * exception for operations that race with nothing is left out: their place changes no partial order.
 */
export declare class Pos implements Strategy {
  #private;
  readonly name = 'pos';
  readonly watches = true;
  begin(execution: Execution, random: Random): boolean;
  pick(execution: Execution): number;
}
//# sourceMappingURL=pos.d.ts.map
