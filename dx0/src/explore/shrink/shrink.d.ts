import type { Finding } from '../../scenario/finding.ts';
import type { CaseResult, CaseRunner } from '../caseRunner.ts';
import type { Plan } from '../plan.ts';
import type { Schedule } from '../schedule.ts';
import { type Budget } from './attempts.ts';
import { type CaseSize } from './failingCase.ts';
/** A failing execution to be made smaller. */
export interface ShrinkRequest {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** What went wrong: what is smaller must go wrong in the same way. */
  readonly finding: Finding;
  /** The programs stay as they are: what goes wrong is only wrong after all of them. */
  readonly keepsPlan?: boolean;
}
export interface ShrinkResult {
  readonly plan: Plan;
  /** For `Replay`: no longer than it has to be, since a replay goes on without preemptions. */
  readonly schedule: Schedule;
  /** Of that replay; its schedule is complete. */
  readonly result: CaseResult;
  /** The one of the result that is like the finding asked for. */
  readonly finding: Finding;
  readonly tries: number;
  readonly seconds: number;
  /** Whether all schedules of the plan with fewer preemptions were looked through. */
  readonly minimal: 'proven' | 'not proven';
  readonly before: CaseSize;
  readonly after: CaseSize;
}
/**
 * Looks for the smallest execution that fails in the same way: fewer preemptions, then fewer CPUs, then fewer
 * steps. Every case on the way fails, and costs less than the one before it. Deterministic but for the time
 * that a slow machine runs out of.
 *
 * @returns undefined when the execution does not fail again.
 */
export declare function shrink(
  runner: CaseRunner,
  { plan, schedule, finding, keepsPlan }: ShrinkRequest,
  { tries, ms, now }?: Partial<Budget>,
): ShrinkResult | undefined;
//# sourceMappingURL=shrink.d.ts.map
