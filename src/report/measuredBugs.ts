import type { CaseSize } from '../explore/shrink/failingCase.ts';
import type { BugRow, BugsReport } from './bugsReport.ts';
import { medianOf } from './medianOf.ts';
import { smallestOf } from './smallestOf.ts';

/** What was measured last of a bug. */
export interface MeasuredBug {
  readonly id: string;
  readonly steps?: MeasuredSteps | undefined;
  readonly free?: MeasuredFree | undefined;
}

/** A hunt in steps. */
export interface MeasuredSteps {
  readonly scenario: string;
  readonly trials: number;
  readonly found: number;
  /** Executions of a trial at most. */
  readonly budget: number;
  /** Of the first trial. */
  readonly seed: number;
  /** Medians. */
  readonly executions: number;
  readonly seconds: number;
  readonly strategies: readonly string[];
  readonly oracles: readonly string[];
  /** Size of the smallest failing execution. */
  readonly size?: (CaseSize & { readonly isMinimal: boolean }) | undefined;
  readonly token?: string | undefined;
}

/** Free runs. */
export interface MeasuredFree {
  readonly trials: number;
  readonly found: number;
  readonly seconds: number;
  readonly oracles: readonly string[];
}

/** What was measured last of each bug. */
export interface MeasuredBugs {
  readonly format: 'pagetorture-measured-bugs/1';
  /** Where and when the last of them were measured. */
  readonly on: string;
  readonly bugs: readonly MeasuredBug[];
}

export const NOTHING_MEASURED: MeasuredBugs = { format: 'pagetorture-measured-bugs/1', on: '', bugs: [] };

/** What is known after a hunt; of bugs that it did not look for, what was known before. */
export function withMeasured(before: MeasuredBugs, { bugs, environment, parameters }: BugsReport): MeasuredBugs {
  const { node, cores, started } = environment;
  const all = new Map(before.bugs.map((bug) => [bug.id, bug]));
  for (const row of bugs) all.set(row.id, { ...all.get(row.id), ...measuredBug(row, parameters) });
  const sorted = [...all.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { ...before, on: `node ${node}, ${cores} cores, ${started.slice(0, 10)}`, bugs: sorted };
}

function measuredBug({ id, scenario, trials, free }: BugRow, { budget, seed }: BugsReport['parameters']): MeasuredBug {
  return {
    id,
    ...(trials.length > 0 && { steps: { scenario, budget, seed, ...steppedOf(trials) } }),
    ...(free && { free: freeOf(free) }),
  };
}

function steppedOf(trials: BugRow['trials']): Omit<MeasuredSteps, 'scenario' | 'budget' | 'seed'> {
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

function freeOf(free: NonNullable<BugRow['free']>): MeasuredFree {
  const found = free.flatMap((trial) => trial.found ?? []);
  return {
    trials: free.length,
    found: found.length,
    seconds: rounded(medianOf(free.map(({ seconds }) => seconds))),
    oracles: distinct(found.map(({ oracle }) => oracle)),
  };
}

const rounded = (seconds: number): number => Math.round(seconds * 10) / 10;
const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** As a file, a line a bug. */
export const measuredText = ({ format, on, bugs }: MeasuredBugs): string =>
  `{\n"format": ${JSON.stringify(format)},\n"on": ${JSON.stringify(on)},\n"bugs": [\n${bugs
    .map((bug) => JSON.stringify(bug))
    .join(',\n')}\n]}\n`;
