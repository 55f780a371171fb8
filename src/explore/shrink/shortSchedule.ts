import { Schedule } from '../schedule.ts';
import { Replay } from '../strategies/replay.ts';
import type { Attempts, Run } from './attempts.ts';
import type { FailingCase } from './failingCase.ts';

/** Schedules with more runs are not shortened: each length is a try. */
const MOST_RUNS = 200;

/**
 * The best case with as much of its schedule as has to be said: what comes after it is what comes without
 * preemptions. Of the last run one step is enough. Undefined when the schedule can't be replayed exactly.
 */
export function shortSchedule(attempts: Attempts): FailingCase | undefined {
  const { runs } = attempts;
  const beginnings = runs.length > MOST_RUNS ? [] : runs.map((_, count) => beginning(runs, count));
  for (const schedule of [...beginnings, attempts.best.schedule]) {
    const found = replayed(attempts, schedule);
    if (found !== undefined) return found;
  }
  return undefined;
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
