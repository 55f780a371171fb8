import { fewest } from './fewest.js';
import { backward, forward } from './mergeRuns.js';
/**
 * Merges runs: delta debugging over the preemptions (Zeller's ddmin, without its tests of what is left, since
 * what is left is what each round begins with), after a look whether the beginning of the schedule will do.
 */
export function dropPreemptions(attempts) {
  truncate(attempts);
  for (let size = attempts.best.preempted.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; !attempts.isOver;) {
      const preempted = attempts.best.preempted.slice(at, at + size);
      if (preempted.length === 0) break;
      if (!tryMerged(attempts, preempted)) at += size;
    }
  }
}
/** Merges any two runs of one CPU that others come between: fewer and longer runs, even when no preemption goes. */
export function joinRuns(attempts) {
  for (let run = 0; run < attempts.best.schedule.count && !attempts.isOver; run++) {
    while (tryMerged(attempts, [run]));
  }
}
/** Follows the schedule only up to some run. */
function truncate(attempts) {
  const { plan } = attempts.best;
  const { runs } = attempts;
  fewest(runs.length, (count) => attempts.try(plan, runs.slice(0, count)));
}
function tryMerged(attempts, merged) {
  const { plan } = attempts.best;
  return [forward, backward].some((merge) => {
    let { runs } = attempts;
    for (const run of merged.toReversed()) runs = merge(runs, run);
    return attempts.try(plan, runs);
  });
}
//# sourceMappingURL=dropPreemptions.js.map
