import { Schedule } from '../schedule.ts';
import { LenientReplay } from '../strategies/lenientReplay.ts';
import type { Attempts, Run } from './attempts.ts';
import { backward, forward } from './mergeRuns.ts';

/** With more preemptions there are too many pairs. */
const MOST_PREEMPTIONS = 8;

/**
 * Drops a preemption where that takes another one to be somewhere else: for each way of dropping one, moves each
 * other one, the nearest places first. @returns whether a case with fewer preemptions was found.
 */
export function moveOneDropOne(attempts: Attempts): boolean {
  const { plan, preempted } = attempts.best;
  if (preempted.length < 2 || preempted.length > MOST_PREEMPTIONS) return false;
  const { runs } = attempts;
  return preempted.some((dropped) =>
    [forward, backward].some((merge) => {
      if (attempts.isOver) return false;
      const strategy = new LenientReplay(Schedule.of(merge(runs, dropped)));
      const { result } = attempts.run(plan, strategy);
      const merged = [...result.schedule];
      return strategy.preempted.some((run) => moveEverywhere(attempts, merged, run));
    }),
  );
}

/** Lets the end of a run be at every step of its CPU up to the end of the CPU's next run. */
function moveEverywhere(attempts: Attempts, runs: readonly Run[], run: number): boolean {
  const [cpu, length] = runs[run]!;
  const next = runs.findIndex((other, i) => i > run && other[0] === cpu);
  if (next === -1) return false;
  const all = length + runs[next]![1];
  const fewer = attempts.best.result.preemptions;
  const ends = Array.from({ length: all - 1 }, (_, i) => i + 1).toSorted(
    (a, b) => Math.abs(a - length) - Math.abs(b - length) || a - b,
  );
  return ends.some((end) => {
    const moved = runs.map((other, i): Run => (i === run ? [cpu, end] : i === next ? [cpu, all - end] : other));
    return attempts.try(attempts.best.plan, moved) && attempts.best.result.preemptions < fewer;
  });
}
