import { alignTable } from './alignTable.js';
import { count, plural, seconds } from './humanUnits.js';
import { medianOf } from './medianOf.js';
import { smallestOf } from './smallestOf.js';
/** Expected oracles that did not fire are told up to so many. */
const OTHERS = 3;
const HEAD = ['bug', 'found', 'executions', 'seconds', 'by', 'oracle', 'CPUs', 'steps', 'preemptions', 'shrunk in'];
/** The table of a hunt: a row a bug; executions and seconds are medians, sizes those of the smallest failing execution. */
export function bugsTable(rows) {
  const cells = rows.map((row) => {
    const found = row.trials.flatMap((trial) => trial.found ?? []);
    const best = smallestOf(found);
    return [
      row.id,
      `${found.length} of ${row.trials.length}`,
      count(medianOf(row.trials.map(({ executions }) => executions))),
      medianOf(row.trials.map((trial) => trial.seconds)).toFixed(1),
      [...new Set(found.map(({ strategy }) => strategy))].join(' '),
      firedOf(found, row.expected),
      best?.shrink === undefined ? '' : String(best.shrink.after.cpus),
      best?.shrink === undefined ? '' : String(best.shrink.after.steps),
      best?.shrink === undefined ? '' : preemptions(best.shrink),
      best?.shrink === undefined ? '' : seconds(Math.max(...found.map(({ shrink }) => shrink?.seconds ?? 0))),
    ];
  });
  const side = ['left', 'left', 'right', 'right', 'left', 'left', 'right', 'right', 'left', 'right'];
  return alignTable([HEAD, ...cells], side);
}
/** Which oracles fired, and which were expected. */
function firedOf(found, expected) {
  const fired = [...new Set(found.map(({ oracle }) => oracle))];
  const others = expected.filter((oracle) => !fired.includes(oracle));
  const more = others.length > OTHERS ? [...others.slice(0, OTHERS), '...'] : others;
  return [
    fired.map((oracle) => (expected.includes(oracle) ? oracle : `${oracle} (unexpected)`)).join(' '),
    ...(more.length > 0 ? [`(or ${more.join(' ')})`] : []),
  ].join(' ');
}
/** The table of free runs: a row a bug; seconds and operations are medians. */
export function freeTable(rows) {
  const cells = rows.flatMap(({ id, free, expected }) => {
    if (free === undefined) return [];
    const found = free.flatMap((trial) => trial.found ?? []);
    return [
      [
        id,
        `${found.length} of ${free.length}`,
        medianOf(free.map(({ seconds: time }) => time)).toFixed(1),
        count(medianOf(free.map(({ operations }) => operations))),
        firedOf(found, expected),
      ],
    ];
  });
  const head = ['bug', 'found', 'seconds', 'operations', 'oracle (or another that is expected)'];
  return alignTable([head, ...cells], ['left', 'left', 'right', 'right', 'left']);
}
const preemptions = ({ after, minimal }) =>
  minimal === 'proven' ? `${after.preemptions}, minimal` : String(after.preemptions);
/** Where each bug's smallest failing execution can be had again. */
export const bugTokens = (rows) =>
  alignTable(
    rows.map((row) => [row.id, row.title, smallestOf(row.trials.flatMap(({ found }) => found ?? []))?.token ?? '']),
    ['left', 'left', 'left'],
  );
/** A line a scenario that was left as it is. */
export const controlLines = (rows) =>
  alignTable(
    rows.map(({ scenario, executions, finding }) => [
      scenario,
      count(executions),
      finding ?? 'nothing, as it should be',
    ]),
    ['left', 'right', 'left'],
  );
/** What it all comes to. */
export function bugsScore({ bugs, controls, parameters, seconds: time }) {
  const { mode, budget, forMs } = parameters;
  const free = bugs.flatMap((row) => row.free ?? []);
  const steps = bugs.flatMap((row) => row.trials);
  const found = [...steps, ...free].flatMap((trial) => trial.found ?? []);
  const alarms = controls.filter(({ finding }) => finding !== undefined).length;
  const within = [
    ...(mode === 'stress' ? [] : [`every trial of ${plural(budget, 'execution')}`]),
    ...(mode === 'fuzz' ? [] : [`every free run of ${seconds(forMs / 1000)}`]),
  ];
  return [
    `score ${bugs.filter(isFound).length} of ${plural(bugs.length, 'bug')} in ${within.join(' and ')}`,
    `${found.length} of ${plural(steps.length + free.length, 'trial')}`,
    `oracle as expected in ${found.filter(({ isExpected }) => isExpected).length} of ${found.length}`,
    ...(mode === 'stress'
      ? []
      : [
          `${plural(alarms, 'false alarm')} in ${count(controls.reduce((sum, row) => sum + row.executions, 0))} executions without a bug`,
        ]),
    seconds(time),
  ].join(', ');
}
const isFound = ({ trials, free = [] }) => [...trials, ...free].every((trial) => trial.found !== undefined);
/** Whether every bug was found in every trial by an oracle its header names, and nothing without one. */
export const isFullScore = ({ bugs, controls }) =>
  bugs.every(({ trials, free = [] }) => [...trials, ...free].every((trial) => trial.found?.isExpected === true)) &&
  controls.every(({ finding }) => finding === undefined);
//# sourceMappingURL=bugsTable.js.map
