import { alignTable } from '../alignTable.js';
import { percent, plural, seconds, shortCount } from '../humanUnits.js';
import { plain } from '../soakLines.js';
import { TEST } from './compareRuns.js';
const rate = (amount, time) => (time > 0 ? shortCount(amount / time) : '-');
const names = {
    operations: 'operations a second',
    executions: 'executions a second',
    contention: 'locks with a wait',
    coverage: 'distinct schedules an execution',
};
/** The last runs, and what has changed. @param shown rows at most. */
export function historyLines(runs, comparison, shown) {
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
        ...alignTable([head, ...rows], ['left', 'left', 'left', ...Array(6).fill('right')]),
        '',
        ...(earlier === 0
            ? ['nothing to compare the last run with: none before it ran on as many CPUs, threads and cores']
            : [`the last run against ${plural(earlier, 'run')} before it (${TEST}):`, ...changes.map(changeLine)]),
    ];
}
function changeLine({ metric, shift, probability, noise, isFlagged }) {
    const percentOf = (share) => `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)} %`;
    const p = probability < 0.001 ? 'p < 0.001' : `p = ${probability.toFixed(3)}`;
    const noiseText = `noise ${(100 * noise).toFixed(0)} %`;
    return `${isFlagged ? 'CHANGED' : 'as before'.padEnd(7)}  ${names[metric]} ${percentOf(shift)} (${p}, ${noiseText})`;
}
//# sourceMappingURL=historyLines.js.map