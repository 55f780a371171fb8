import { Determinism, nondeterminismFinding } from '../../explore/detectors/determinism.js';
import { Schedule } from '../../explore/schedule.js';
import { isSameFailure } from '../../explore/shrink/sameFailure.js';
import { shrink } from '../../explore/shrink/shrink.js';
import { LenientReplay } from '../../explore/strategies/lenientReplay.js';
import { Replay } from '../../explore/strategies/replay.js';
import { traceCase } from './traceCase.js';
/**
 * Makes a failing execution as small as the time allows and traces what is left. One that does not fail again is traced
 * as it is; when it does not even take the same steps again, that is what is found.
 */
export function shrinkCase(runner, task) {
  const { plan, finding, ms } = task;
  const schedule = Schedule.of(task.schedule);
  if (task.isLenient) return traceCase(runner, plan, schedule, new LenientReplay(schedule));
  if (finding === undefined || ms === 0) return traceCase(runner, plan, schedule);
  const shrunk = shrink(
    quickest(runner, plan, schedule, finding),
    { plan, schedule, finding, keepsPlan: runner.scenario.bare.programs !== undefined },
    { ms },
  );
  if (shrunk === undefined) return unrepeatable(runner, task);
  const { before, after, tries, seconds, minimal } = shrunk;
  const traced = traceCase(runner, shrunk.plan, shrunk.schedule);
  return { ...traced, shrink: { before, after, tries, seconds, minimal } };
}
/** What shows the finding in the least time. */
function quickest(runner, plan, schedule, finding) {
  const { withoutDetectors } = runner;
  const { findings } = withoutDetectors.run(plan, new Replay(schedule), 0);
  return findings.some((found) => isSameFailure(found, finding)) ? withoutDetectors : runner;
}
/** A failing execution that did not fail when it was run again. */
function unrepeatable(runner, task) {
  const schedule = Schedule.of(task.schedule);
  const twice = new Determinism();
  runner.run(task.plan, new Replay(schedule), 0, [twice]);
  runner.run(task.plan, new Replay(schedule), 0, [twice]);
  const traced = traceCase(runner, task.plan, schedule);
  const { difference } = twice;
  return difference === undefined
    ? traced
    : { ...traced, findings: [nondeterminismFinding(difference, runner.scenario)] };
}
//# sourceMappingURL=shrinkCase.js.map
