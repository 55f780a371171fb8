import { Determinism, nondeterminismFinding } from '../../explore/detectors/determinism.ts';
import type { CaseRunner } from '../../explore/caseRunner.ts';
import type { Plan } from '../../explore/plan.ts';
import { Schedule } from '../../explore/schedule.ts';
import { isSameFailure } from '../../explore/shrink/sameFailure.ts';
import { shrink } from '../../explore/shrink/shrink.ts';
import { LenientReplay } from '../../explore/strategies/lenientReplay.ts';
import { Replay } from '../../explore/strategies/replay.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { ShrinkTask, TracedCase } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
import { traceCase } from './traceCase.ts';

/**
 * Makes a failing execution as small as the time allows and traces what is left. One that does not fail again is traced
 * as it is; when it does not even take the same steps again, that is what is found.
 */
export function shrinkCase(runner: SteppedRunner, task: ShrinkTask): TracedCase {
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
function quickest(runner: SteppedRunner, plan: Plan, schedule: Schedule, finding: Finding): CaseRunner {
  const { withoutDetectors } = runner;
  const { findings } = withoutDetectors.run(plan, new Replay(schedule), 0);
  return findings.some((found) => isSameFailure(found, finding)) ? withoutDetectors : runner;
}

/** A failing execution that did not fail when it was run again. */
function unrepeatable(runner: SteppedRunner, task: ShrinkTask): TracedCase {
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
