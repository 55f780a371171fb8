import { headingOf, isStart } from './lanes/laneRow.js';
import { laneRows } from './lanes/laneRows.js';
import { renderLanes } from './lanes/renderLanes.js';
import { count, plural } from './humanUnits.js';
import { plainPaint } from './paint.js';
/** More rows than this nobody reads. */
const MOST_ROWS = 40;
/**
 * A failing execution, one column per CPU: what has to do with the object of the finding, and with what CPUs
 * fought over; the rest is counted.
 *
 * @param columns of the terminal.
 */
export function interleavingTable(failure, paint = plainPaint, columns = 160, mostRows = MOST_ROWS) {
    const rows = laneRows(failure, mostRows);
    const busy = failure.cpus.flatMap(({ operations }, cpu) => rows.some((row) => row.cpu === cpu) ? [{ cpu, heading: headingOf(cpu, operations) }] : []);
    const shown = rows.filter(({ step }) => step !== undefined).length;
    const all = failure.events.filter((event) => !isStart(event)).length;
    const notes = [
        ...(shown < all ? [`${count(all - shown)} of ${plural(all, 'event')} left out`] : []),
        ...(busy.length < failure.cpus.length
            ? [
                `not shown: ${quietCpus(failure, busy.map(({ cpu }) => cpu))}`,
            ]
            : []),
    ];
    return [
        ...renderLanes(busy, rows, paint, columns),
        ...(notes.length > 0 ? [paint('dim', `(${notes.join('; ')})`)] : []),
    ];
}
function quietCpus({ cpus }, busy) {
    const quiet = cpus.flatMap((_, cpu) => (busy.includes(cpu) ? [] : [`CPU${cpu}`]));
    return quiet.length > 4
        ? `${quiet.length} CPUs that did nothing here`
        : `${quiet.join(', ')}, which did nothing here`;
}
//# sourceMappingURL=interleavingTable.js.map