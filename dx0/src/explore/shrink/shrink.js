import { Replay } from '../strategies/replay.js';
import { Attempts } from './attempts.js';
import { dropMany, dropOperations } from './dropOperations.js';
import { dropPreemptions, joinRuns } from './dropPreemptions.js';
import { isLarger, sizeOf } from './failingCase.js';
import { moveOneDropOne } from './moveOneDropOne.js';
import { moveSwitches } from './moveSwitches.js';
import { proveMinimal } from './proveMinimal.js';
import { renumberCpus } from './renumberCpus.js';
import { searchWithout } from './searchWithout.js';
import { shortSchedule } from './shortSchedule.js';
import { smallerSeeds } from './smallerSeeds.js';
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
  runner,
  { plan, schedule, finding, keepsPlan = false },
  { tries = 20_000, ms = 5000, now = () => performance.now() } = {},
) {
  const attempts = new Attempts(runner, finding, { tries, ms, now });
  const original = attempts.run(plan, new Replay(schedule));
  if (original.finding === undefined) return undefined;
  const before = sizeOf(plan, original.result);
  const unshrunk = { plan, schedule, ...original, finding: original.finding };
  let minimal = 'not proven';
  let smallest = unshrunk;
  if (attempts.try(plan, schedule)) {
    let verdict;
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
function untangle(attempts, keepsPlan) {
  while (attempts.best.result.preemptions > FEW_PREEMPTIONS) {
    repeat(attempts, keepsPlan ? [dropPreemptions] : roughPasses);
    if (attempts.best.result.preemptions <= FEW_PREEMPTIONS || !moveOneDropOne(attempts)) return;
  }
}
/** Runs the passes until none of them finds anything, nor a search that is not bound to the schedule. */
function improve(attempts, keepsPlan) {
  do repeat(attempts, keepsPlan ? schedulePasses : allPasses);
  while (moveOneDropOne(attempts) || (!keepsPlan && searchWithout(attempts)));
}
function repeat(attempts, passes) {
  for (let before; before !== attempts.best && !attempts.isOver;) {
    before = attempts.best;
    for (const pass of passes) pass(attempts);
  }
}
//# sourceMappingURL=shrink.js.map
