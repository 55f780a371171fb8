import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
/**
 * Feedback: POS on random numbers of which those were kept that led to something new (Fest, in Fray: Li, Wolff et
 * al., NSDI 2026; and RFF: Wolff, Shi, Duck, Mathur, Roychoudhury: Greybox Fuzzing for Concurrency Testing, ASPLOS
 * 2024). New is a pair of a write and a read that sees it (RFF), by call sites and word. Recordings take turns,
 * and entirely new numbers take theirs among them.
 *
 * RFF prefers recordings with rare pairs; here all are equal. Plain accesses are not looked at.
 */
export declare class Feedback implements Strategy {
  #private;
  readonly name = 'feedback';
  readonly watches = true;
  begin(execution: Execution, random: Random): boolean;
  pick(execution: Execution): number;
  end(_execution: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=feedback.d.ts.map
