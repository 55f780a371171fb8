import { Schedule } from '../schedule.ts';
import { Replay } from '../strategies/replay.ts';
import type { Attempts, Run } from './attempts.ts';
import type { FailingCase } from './failingCase.ts';
import { fewest } from './fewest.ts';

/**
 * The best case with as much of its schedule as has to be said: what comes after it is what comes without
 * preemptions. Of the last run one step is enough. Undefined when the schedule can't be replayed exactly.
 */
export function shortSchedule(attempts: Attempts): FailingCase | undefined {
  const { runs } = attempts;
  let short: FailingCase | undefined;
  fewest(runs.length, (count) => {
    const found = replayed(attempts, beginning(runs, count));
    short = found ?? short;
    return found !== undefined;
  });
  return short ?? replayed(attempts, attempts.best.schedule);
}

function replayed(attempts: Attempts, schedule: Schedule): FailingCase | undefined {
  const { best } = attempts;
  const { result, finding } = attempts.run(best.plan, new Replay(schedule));
  const isSame =
    finding !== undefined && result.preemptions <= best.result.preemptions && result.steps <= best.result.steps;
  return isSame ? { ...best, schedule, result, finding } : undefined;
}

const beginning = (runs: readonly Run[], count: number): Schedule =>
  Schedule.of(runs.slice(0, count).map(([cpu, length], i) => [cpu, i === count - 1 ? 1 : length]));
