import { alignTable } from './alignTable.js';
import { count, percent, plural, seconds, shortCount } from './humanUnits.js';
import { clock } from './statusLine.js';
const rate = (amount, time) => (time > 0 ? shortCount(amount / time) : '0');
/** How many distinct schedules, and how much is still new. */
const coverage = ({ distinct, freshShare }) => `${shortCount(distinct)} distinct schedules${freshShare === undefined ? '' : `, ${percent(freshShare, 1)} of the last ones new`}`;
/** What a terminal shows while a soak goes on. */
export function soakPanel({ seconds: elapsed, secondsLeft, totals, findings, now, bytes }) {
    return [
        `${clock(elapsed)} elapsed  ${clock(secondsLeft)} left  ${plural(totals.units, 'unit')}, ${now}  ${Math.round(bytes / 2 ** 20)} MB`,
        `racing    ${shortCount(totals.operations)} operations, ${rate(totals.operations, totals.freeSeconds)}/s, ${plural(totals.epochs, 'epoch')}`,
        `stepping  ${shortCount(totals.executions)} executions, ${rate(totals.executions, totals.steppedSeconds)}/s, ${coverage(totals)}`,
        plural(findings, 'finding'),
    ];
}
/** The same on one line. */
export const soakStatus = ({ seconds: elapsed, secondsLeft, totals, findings, bytes }) => [
    `${clock(elapsed)} elapsed, ${clock(secondsLeft)} left`,
    `${rate(totals.operations, totals.freeSeconds)} op/s`,
    `${rate(totals.executions, totals.steppedSeconds)} executions/s`,
    coverage(totals),
    plural(findings, 'finding'),
    `${Math.round(bytes / 2 ** 20)} MB`,
].join('  ');
/** What was found, with what to do next. */
export const soakFindingLines = (finding) => {
    const { fingerprint, oracle, title, scenario, how, site, token, folder, unit } = finding;
    const where = site === undefined ? '' : `, at ${site}`;
    const when = unit < 0 ? 'a schedule of an earlier run' : `unit ${count(unit)}`;
    return [
        plain(`${fingerprint}  ${oracle} ${title}`),
        plain(`          ${scenario}, ${how}${where}, first in ${when}`),
        ...(folder === undefined ? [] : [plain(`          ${folder}`)]),
        ...(token === undefined ? [] : [plain(`          pagetorture replay ${token}`)]),
    ];
};
export function soakScenarioTable(scenarios) {
    const head = ['scenario', 'units', 'epochs', 'operations', 'op/s', 'executions', '/s', 'distinct'];
    const rows = scenarios.map((row) => [
        plain(row.name),
        count(row.units),
        count(row.epochs),
        count(row.operations),
        rate(row.operations, row.freeSeconds),
        count(row.executions),
        rate(row.executions, row.steppedSeconds),
        count(row.distinct),
    ]);
    return alignTable([head, ...rows], ['left', ...head.slice(1).map(() => 'right')]);
}
/** Locks that somebody waited for, most contended first. */
export function soakLockLine(locks) {
    const contended = locks
        .filter((lock) => lock.contended > 0)
        .toSorted((a, b) => b.contended / b.acquisitions - a.contended / a.acquisitions)
        .slice(0, 5)
        .map((lock) => `${plain(lock.lockClass)} ${percent(lock.contended, lock.acquisitions)}`);
    return contended.length === 0 ? undefined : `contended most: ${contended.join(', ')}`;
}
/** The last line of a soak. */
export function soakVerdictLine(report) {
    const { totals, findings, replayed, failedAgain } = report;
    const parts = [
        plural(totals.units, 'unit'),
        plural(totals.operations, 'operation'),
        plural(totals.executions, 'execution'),
        ...(replayed > 0 ? [`${failedAgain} of ${plural(replayed, 'earlier schedule')} failed again`] : []),
        `${plural(findings.length, 'finding')} in ${seconds(report.seconds)}`,
    ];
    if (report.interrupted !== undefined)
        parts.push(`interrupted by ${report.interrupted}, go on with --resume`);
    if (report.verdict === 'inconclusive' && report.reason !== undefined)
        parts.push(plain(report.reason));
    return `${report.verdict.toUpperCase()}  ${parts.join(', ')}`;
}
/** Text from a run directory, which anybody may have written, without what would steer a terminal. */
// oxlint-disable-next-line no-control-regex
export const plain = (text) => text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, '?');
//# sourceMappingURL=soakLines.js.map