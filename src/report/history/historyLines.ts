import { alignTable } from '../alignTable.ts';
import { percent, plural, seconds, shortCount } from '../humanUnits.ts';
import { plain } from '../soakLines.ts';
import { TEST, type Change, type Comparison } from './compareRuns.ts';
import type { HistoryRun, Metric } from './historyRun.ts';

const rate = (amount: number, time: number): string => (time > 0 ? shortCount(amount / time) : '-');

const names: Readonly<Record<Metric, string>> = {
  operations: 'operations a second',
  executions: 'executions a second',
  contention: 'locks with a wait',
  coverage: 'distinct schedules an execution',
};

/** The last runs, and what has changed. @param shown rows at most. */
export function historyLines(runs: readonly HistoryRun[], comparison: Comparison, shown: number): string[] {
  const head = ['ended', 'build', 'verdict', 'findings', 'time', 'op/s', 'executions/s', 'distinct', 'contended'];
  const rows = runs
    .slice(-shown)
    .map((run) => [
      plain(run.ended.replace(/\.\d+Z$/, 'Z')),
      plain(run.build),
      plain(run.verdict),
      String(run.findings),
      seconds(run.seconds),
      rate(run.operations, run.freeSeconds),
      rate(run.executions, run.steppedSeconds),
      shortCount(run.distinct),
      percent(run.contended, run.acquisitions),
    ]);
  const { earlier, changes } = comparison;
  return [
    ...alignTable([head, ...rows], ['left', 'left', 'left', ...Array<'right'>(6).fill('right')]),
    '',
    ...(earlier === 0
      ? ['nothing to compare the last run with: none before it ran on as many CPUs, threads and cores']
      : [`the last run against ${plural(earlier, 'run')} before it (${TEST}):`, ...changes.map(changeLine)]),
  ];
}

function changeLine({ metric, shift, probability, noise, isFlagged }: Change): string {
  const percentOf = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)} %`;
  const p = probability < 0.001 ? 'p < 0.001' : `p = ${probability.toFixed(3)}`;
  const noiseText = `noise ${(100 * noise).toFixed(0)} %`;
  return `${isFlagged ? 'CHANGED' : 'as before'.padEnd(7)}  ${names[metric]} ${percentOf(shift)} (${p}, ${noiseText})`;
}
