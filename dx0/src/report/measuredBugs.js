import { medianOf } from './medianOf.js';
import { smallestOf } from './smallestOf.js';
export const NOTHING_MEASURED = { format: 'pagetorture-measured-bugs/1', on: '', bugs: [] };
/** What is known after a hunt; of bugs that it did not look for, what was known before. */
export function withMeasured(before, { bugs, environment, parameters }) {
  const { node, cores, started } = environment;
  const all = new Map(before.bugs.map((bug) => [bug.id, bug]));
  for (const row of bugs) all.set(row.id, { ...all.get(row.id), ...measuredBug(row, parameters) });
  const sorted = [...all.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { ...before, on: `node ${node}, ${cores} cores, ${started.slice(0, 10)}`, bugs: sorted };
}
function measuredBug({ id, scenario, trials, free }, { budget, seed }) {
  return {
    id,
    ...(trials.length > 0 && { steps: { scenario, budget, seed, ...steppedOf(trials) } }),
    ...(free && { free: freeOf(free) }),
  };
}
function steppedOf(trials) {
  const found = trials.flatMap((trial) => trial.found ?? []);
  const best = smallestOf(found);
  return {
    trials: trials.length,
    found: found.length,
    executions: medianOf(trials.map(({ executions }) => executions)),
    seconds: rounded(medianOf(trials.map(({ seconds }) => seconds))),
    strategies: distinct(found.map(({ strategy }) => strategy)),
    oracles: distinct(found.map(({ oracle }) => oracle)),
    size: best?.shrink && { ...best.shrink.after, isMinimal: best.shrink.minimal === 'proven' },
    token: best?.token,
  };
}
function freeOf(free) {
  const found = free.flatMap((trial) => trial.found ?? []);
  return {
    trials: free.length,
    found: found.length,
    seconds: rounded(medianOf(free.map(({ seconds }) => seconds))),
    oracles: distinct(found.map(({ oracle }) => oracle)),
  };
}
const rounded = (seconds) => Math.round(seconds * 10) / 10;
const distinct = (words) => [...new Set(words)];
/** As a file, a line a bug. */
export const measuredText = ({ format, on, bugs }) =>
  `{\n"format": ${JSON.stringify(format)},\n"on": ${JSON.stringify(on)},\n"bugs": [\n${bugs
    .map((bug) => JSON.stringify(bug))
    .join(',\n')}\n]}\n`;
//# sourceMappingURL=measuredBugs.js.map
