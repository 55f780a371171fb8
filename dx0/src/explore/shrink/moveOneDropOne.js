import { Schedule } from '../schedule.js';
import { LenientReplay } from '../strategies/lenientReplay.js';
import { backward, forward } from './mergeRuns.js';
import { StepAccesses } from './stepAccesses.js';
/** With more preemptions there are too many pairs. */
const MOST_PREEMPTIONS = 16;
/**
 * Drops a preemption where that takes another one to be somewhere else: for each way of dropping one, moves each
 * other one, all by a little first, those nearby before others. @returns whether a case with fewer preemptions was found.
 */
export function moveOneDropOne(attempts) {
  const { preempted, result } = attempts.best;
  if (preempted.length < 2 || preempted.length > MOST_PREEMPTIONS) return false;
  let lines = linesOf(attempts).map((line) => ({ line, next: line.next() }));
  while (lines.length > 0 && !attempts.isOver) {
    lines = lines.filter(({ next }) => next.done !== true);
    for (const each of lines) {
      const seen = tried(attempts, each.next.value);
      if (attempts.best.result.preemptions < result.preemptions) return true;
      each.next = each.line.next(seen);
    }
  }
  return false;
}
function linesOf(attempts) {
  const { plan, preempted } = attempts.best;
  const { runs } = attempts;
  const lines = preempted.flatMap((dropped) =>
    [forward, backward].flatMap((merge) => {
      if (attempts.isOver) return [];
      const strategy = new LenientReplay(Schedule.of(merge(runs, dropped)));
      const accesses = new StepAccesses();
      const merged = { runs: [...attempts.run(plan, strategy, accesses).result.schedule], accesses };
      return strategy.preempted.flatMap((run) =>
        [earlier, later].map((lineOf) => ({ line: lineOf(merged, run), distance: Math.abs(run - dropped) })),
      );
    }),
  );
  return lines.toSorted((a, b) => a.distance - b.distance).map(({ line }) => line);
}
function tried(attempts, runs) {
  const accesses = new StepAccesses();
  attempts.try(attempts.best.plan, runs, accesses);
  return attempts.last && { runs: [...attempts.last.schedule], accesses };
}
/**
 * Lets a run end earlier: before each of its steps that depends on what is done between it and its CPU's next run.
 * As to the others it makes no difference whether they come before or after that.
 */
function* earlier(seen, run) {
  const place = placeOf(seen, run);
  if (place === undefined) return;
  for (const step of place.dependent(place.own).toReversed()) {
    if (step > place.own[0]) yield endingAt(seen.runs, run, step - place.own[0]);
  }
}
/**
 * Lets a run end later: each time behind the next step that depends on what was done before it. What it does there may
 * be something else by then, so that it is looked at as it is in the execution before; or in the first one, where that
 * was not run again.
 */
function* later(first, run) {
  const all = placeOf(first, run)?.all ?? 0;
  let seen = first;
  for (let end = 0; ;) {
    const place = placeOf(seen ?? first, run);
    if (place === undefined) return;
    const { own, after } = place;
    const ends = place.dependent(after).map((step) => own.length + step - after[0] + 1);
    end = ends.find((other) => other > end) ?? Math.max(end, own.length + after.length) + 1;
    if (end >= all) return;
    seen = yield endingAt(first.runs, run, end);
  }
}
function placeOf({ runs, accesses }, run) {
  const next = nextOf(runs, run);
  if (next === -1) return undefined;
  const between = runs.flatMap((_, i) => (i > run && i < next ? stepsOf(runs, i) : []));
  const own = stepsOf(runs, run);
  const after = stepsOf(runs, next);
  return {
    all: own.length + after.length,
    own,
    after,
    dependent: (steps) => accesses.dependent(steps, between),
  };
}
/** The runs with one that ends after so many steps; its CPU's next one does the rest. */
function endingAt(runs, run, length) {
  const next = nextOf(runs, run);
  const all = runs[run][1] + runs[next][1];
  return runs.map(([cpu, steps], i) => [cpu, i === run ? length : i === next ? all - length : steps]);
}
const nextOf = (runs, run) => runs.findIndex(([cpu], i) => i > run && cpu === runs[run]?.[0]);
/** The numbers of a run's steps. */
function stepsOf(runs, run) {
  const before = runs.slice(0, run).reduce((sum, [, length]) => sum + length, 0);
  return Array.from({ length: runs[run][1] }, (_, i) => before + i + 1);
}
//# sourceMappingURL=moveOneDropOne.js.map
