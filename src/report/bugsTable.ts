import { alignTable } from './alignTable.ts';
import type { BugFound, BugRow, BugsReport, ControlRow } from './bugsReport.ts';
import { count, plural, seconds } from './humanUnits.ts';
import { medianOf } from './medianOf.ts';

const HEAD = ['bug', 'found', 'executions', 'seconds', 'by', 'oracle', 'CPUs', 'steps', 'preemptions', 'shrunk in'];

/** The table of a hunt: a row a bug; executions and seconds are medians, sizes those of the smallest failing execution. */
export function bugsTable(rows: readonly BugRow[]): string[] {
  const cells = rows.map((row) => {
    const found = row.trials.flatMap((trial) => trial.found ?? []);
    const best = smallest(found);
    return [
      row.id,
      `${found.length} of ${row.trials.length}`,
      count(medianOf(row.trials.map(({ executions }) => executions))),
      medianOf(row.trials.map((trial) => trial.seconds)).toFixed(1),
      [...new Set(found.map(({ strategy }) => strategy))].join(' '),
      [...new Set(found.map(({ oracle, isExpected }) => (isExpected ? oracle : `${oracle} (unexpected)`)))].join(' '),
      best?.shrink === undefined ? '' : String(best.shrink.after.cpus),
      best?.shrink === undefined ? '' : String(best.shrink.after.steps),
      best?.shrink === undefined ? '' : preemptions(best.shrink),
      best?.shrink === undefined ? '' : seconds(Math.max(...found.map(({ shrink }) => shrink?.seconds ?? 0))),
    ];
  });
  const side = ['left', 'left', 'right', 'right', 'left', 'left', 'right', 'right', 'left', 'right'] as const;
  return alignTable([HEAD, ...cells], side);
}

const preemptions = ({ after, minimal }: NonNullable<BugFound['shrink']>): string =>
  minimal === 'proven' ? `${after.preemptions}, minimal` : String(after.preemptions);

/** Fewest preemptions, then fewest steps. */
function smallest(found: readonly BugFound[]): BugFound | undefined {
  const size = ({ shrink }: BugFound): number =>
    shrink === undefined ? Infinity : shrink.after.preemptions * 1e6 + shrink.after.steps;
  return found.toSorted((a, b) => size(a) - size(b))[0];
}

/** Where each bug's smallest failing execution can be had again. */
export const bugTokens = (rows: readonly BugRow[]): string[] =>
  alignTable(
    rows.map((row) => [row.id, row.title, smallest(row.trials.flatMap(({ found }) => found ?? []))?.token ?? '']),
    ['left', 'left', 'left'],
  );

/** A line a scenario that was left as it is. */
export const controlLines = (rows: readonly ControlRow[]): string[] =>
  alignTable(
    rows.map(({ scenario, executions, finding }) => [
      scenario,
      count(executions),
      finding ?? 'nothing, as it should be',
    ]),
    ['left', 'right', 'left'],
  );

/** What it all comes to. */
export function bugsScore({ bugs, controls, parameters, seconds: time }: BugsReport): string {
  const trials = bugs.flatMap((row) => row.trials);
  const found = trials.flatMap((trial) => trial.found ?? []);
  const always = bugs.filter((row) => row.trials.every((trial) => trial.found !== undefined)).length;
  const expected = found.filter(({ isExpected }) => isExpected).length;
  const alarms = controls.filter(({ finding }) => finding !== undefined).length;
  return [
    `score ${always} of ${plural(bugs.length, 'bug')} in every trial of ${count(parameters.budget)} executions`,
    `${found.length} of ${plural(trials.length, 'trial')}`,
    `oracle as expected in ${expected} of ${found.length}`,
    `${plural(alarms, 'false alarm')} in ${count(controls.reduce((sum, row) => sum + row.executions, 0))} executions without a bug`,
    seconds(time),
  ].join(', ');
}

/** Whether every bug was found in every trial, and nothing else. */
export const isFullScore = ({ bugs, controls }: BugsReport): boolean =>
  bugs.every((row) => row.trials.every((trial) => trial.found?.isExpected === true)) &&
  controls.every(({ finding }) => finding === undefined);
