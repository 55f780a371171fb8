import type { Finding } from '../../scenario/finding.ts';
import type { CaseResult, CaseRunner } from '../caseRunner.ts';
import type { Plan } from '../plan.ts';
import type { Schedule } from '../schedule.ts';
import { Replay } from '../strategies/replay.ts';
import { Attempts, type Budget } from './attempts.ts';
import { dropMany, dropOperations } from './dropOperations.ts';
import { dropPreemptions, joinRuns } from './dropPreemptions.ts';
import { type CaseSize, isLarger, sizeOf } from './failingCase.ts';
import { moveOneDropOne } from './moveOneDropOne.ts';
import { moveSwitches } from './moveSwitches.ts';
import { proveMinimal } from './proveMinimal.ts';
import { renumberCpus } from './renumberCpus.ts';
import { searchWithout } from './searchWithout.ts';
import { shortSchedule } from './shortSchedule.ts';
import { smallerSeeds } from './smallerSeeds.ts';

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

/** With more preemptions nothing but these matters, and no proof comes to an end. */
const FEW_PREEMPTIONS = 3;
/** Share of the budget for these alone. */
const ROUGH = 0.55;
/** For passes; most of the rest is for proving that nothing smaller exists. */
const PASSES = 0.7;
/** For what is done besides the schedule that is said in the end. */
const ALL = 0.95;

/** For schedules with many preemptions. */
const roughPasses = [dropPreemptions, dropMany];
const schedulePasses = [dropPreemptions, joinRuns, moveSwitches];
const allPasses = [dropPreemptions, dropOperations, joinRuns, renumberCpus, smallerSeeds, moveSwitches];

/**
 * Looks for the smallest execution that fails in the same way: fewer preemptions, then fewer CPUs, then fewer
 * steps. Every case on the way fails, and costs less than the one before it. Deterministic but for the time
 * that a slow machine runs out of.
 *
 * @returns undefined when the execution does not fail again.
 */
export function shrink(
  runner: CaseRunner,
  { plan, schedule, finding, keepsPlan = false }: ShrinkRequest,
  { tries = 20_000, ms = 5000, now = () => performance.now() }: Partial<Budget> = {},
): ShrinkResult | undefined {
  const attempts = new Attempts(runner, finding, { tries, ms, now });
  const original = attempts.run(plan, new Replay(schedule));
  if (original.finding === undefined) return undefined;
  const before = sizeOf(plan, original.result);
  const unshrunk = { plan, schedule, ...original, finding: original.finding };
  let minimal: ShrinkResult['minimal'] = 'not proven';
  let smallest = unshrunk as Omit<ShrinkResult, 'tries' | 'seconds' | 'minimal' | 'before' | 'after'>;
  if (attempts.try(plan, schedule)) {
    let verdict: ReturnType<typeof proveMinimal>;
    do {
      attempts.allow(ROUGH);
      untangle(attempts, keepsPlan);
      attempts.allow(PASSES);
      improve(attempts, keepsPlan);
      attempts.allow(ALL);
      untangle(attempts, keepsPlan);
      verdict = proveMinimal(attempts);
    } while (verdict === 'smaller');
    const short = shortSchedule(attempts);
    if (short !== undefined && !isLarger(sizeOf(short.plan, short.result), before)) {
      smallest = short;
      minimal = verdict;
    }
  }
  const after = sizeOf(smallest.plan, smallest.result);
  const { plan: smallPlan, schedule: smallSchedule, result, finding: found } = smallest;
  const counts = { tries: attempts.tries, seconds: attempts.ms / 1000 };
  return { plan: smallPlan, schedule: smallSchedule, result, finding: found, ...counts, minimal, before, after };
}

/** Gets the preemptions down to a few; with as few as that there is nothing to do. */
function untangle(attempts: Attempts, keepsPlan: boolean): void {
  while (attempts.best.result.preemptions > FEW_PREEMPTIONS) {
    repeat(attempts, keepsPlan ? [dropPreemptions] : roughPasses);
    if (attempts.best.result.preemptions <= FEW_PREEMPTIONS || !moveOneDropOne(attempts)) return;
  }
}

/** Runs the passes until none of them finds anything, nor a search that is not bound to the schedule. */
function improve(attempts: Attempts, keepsPlan: boolean): void {
  do repeat(attempts, keepsPlan ? schedulePasses : allPasses);
  while (moveOneDropOne(attempts) || (!keepsPlan && searchWithout(attempts)));
}

function repeat(attempts: Attempts, passes: readonly ((attempts: Attempts) => void)[]): void {
  for (let before: unknown; before !== attempts.best && !attempts.isOver;) {
    before = attempts.best;
    for (const pass of passes) pass(attempts);
  }
}
