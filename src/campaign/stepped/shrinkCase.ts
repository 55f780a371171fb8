import { Schedule } from '../../explore/schedule.ts';
import { shrink } from '../../explore/shrink/shrink.ts';
import type { ShrinkTask, TracedCase } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
import { traceCase } from './traceCase.ts';

/** Makes a failing execution as small as the time allows and traces what is left; undefined when it does not fail again. */
export function shrinkCase(runner: SteppedRunner, task: ShrinkTask): TracedCase | undefined {
  const { plan, finding, ms } = task;
  const schedule = Schedule.of(task.schedule);
  if (finding === undefined || ms === 0) return traceCase(runner, plan, schedule);
  const shrunk = shrink(
    runner,
    { plan, schedule, finding, keepsPlan: runner.scenario.bare.programs !== undefined },
    { ms },
  );
  if (shrunk === undefined) return undefined;
  const { before, after, tries, seconds, minimal } = shrunk;
  const traced = traceCase(runner, shrunk.plan, shrunk.schedule);
  return { ...traced, shrink: { before, after, tries, seconds, minimal } };
}
