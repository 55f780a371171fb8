import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import type { Strategy } from '../strategy.ts';
/**
 * Feedback that begins with a schedule from elsewhere, a lead: it is followed once as far as it goes, then mutants of it
 * are, and of those among them that led to something new (a pair of a write and a read that sees it, as in Feedback).
 * Where a schedule ends POS takes over. Unlike random numbers, a schedule of any strategy, or of another build, will do.
 */
export declare class LeadFeedback implements Strategy {
  #private;
  readonly name = 'feedback';
  readonly watches = true;
  constructor(lead: Schedule);
  begin({ cpus }: Execution, random: Random): boolean;
  pick(execution: Execution): number;
  end({ schedule }: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=leadFeedback.d.ts.map
