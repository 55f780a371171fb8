import { alignTable } from '../alignTable.js';
import { count } from '../humanUnits.js';
import { medianOf } from '../medianOf.js';
/** Probability up to which a difference is called one, after correction. */
const LEVEL = 0.05;
/** A row a bug: in how many trials each strategy found it, and the median of executions until then. */
export function comparisonTable(bugs, strategies, budget) {
  const head = ['bug', ...strategies.flatMap((strategy) => [strategy, ''])];
  const rows = bugs.map(({ id, hunts }) => [
    id,
    ...strategies.flatMap((name) => {
      const trials = hunts.find(({ strategy }) => strategy === name)?.trials ?? [];
      if (trials.length === 0) return ['-', ''];
      const found = trials.filter(({ oracle }) => oracle !== undefined).length;
      return [`${found}/${trials.length}`, medianText(trials, budget)];
    }),
  ]);
  const sides = strategies.flatMap(() => ['left', 'right']);
  return alignTable([head, ...rows], ['left', ...sides]);
}
/** The median until the finding; when it is not known, since half of the trials found nothing, what it is above. */
function medianText(trials, budget) {
  const median = medianOf(trials.map(({ oracle, executions }) => (oracle === undefined ? Infinity : executions)));
  return Number.isFinite(median) ? count(median) : `> ${count(budget)}`;
}
/** A row a strategy: what it found over all bugs, and whether it is sooner or later than the first one. */
export function scoreTable(scores) {
  const first = scores[0]?.strategy ?? '';
  const head = ['strategy', 'bugs', 'trials', 'executions', 'seconds', 'chi2', 'p', 'p (Holm)', `than ${first}`];
  const rows = scores.map(({ strategy, bugs, found, trials, successful, executions, seconds, test }) => [
    strategy,
    `${found} of ${bugs}`,
    `${successful} of ${trials}`,
    count(executions),
    seconds.toFixed(1),
    ...(test === undefined
      ? ['', '', '', '']
      : [test.chiSquare.toFixed(2), probability(test.p), probability(test.holm), verdictOf(test)]),
  ]);
  const right = 'right';
  return alignTable([head, ...rows], ['left', right, right, right, right, right, right, right, 'left']);
}
/** More findings than expected are findings that came sooner. */
function verdictOf({ observed, expected, holm }) {
  if (holm > LEVEL) return 'no difference seen';
  return observed > expected ? 'sooner' : 'later';
}
const probability = (p) => (p < 0.0001 ? '<0.0001' : p.toFixed(4));
//# sourceMappingURL=comparisonTable.js.map
