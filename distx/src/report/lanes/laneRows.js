import { count } from '../humanUnits.js';
import { ALL_CPUS, isStart } from './laneRow.js';
import { violationOf } from './violationOf.js';
import { NEARNESS, OTHER, weighEvents } from './weighEvents.js';
/** With more events than this, those that have nothing to do with the failure are left out. */
const FEW = 24;
/** The rows of a failing execution, the weightiest events in at most `most` rows, if that can be. */
export function laneRows(failure, most) {
    const weights = weighEvents(failure);
    const least = weights.length > FEW ? OTHER + NEARNESS : 0;
    const ranked = weights
        .flatMap((weight, i) => (weight > least ? [i] : []))
        .toSorted((a, b) => weights[b] - weights[a] || a - b);
    for (let shown = Math.min(most, ranked.length);; shown--) {
        const rows = rowsOf(failure, new Set(ranked.slice(0, shown)));
        if (rows.length <= most || shown <= 1)
            return rows;
    }
}
function rowsOf(failure, shown) {
    const { events, preempted } = failure;
    const switches = new Set(preempted);
    const violation = violationOf(failure);
    const rows = [];
    const begun = new Map();
    let hidden = [];
    const tellHidden = () => {
        if (hidden.length > 0)
            rows.push(hiddenRow(hidden));
        hidden = [];
    };
    events.forEach((event, i) => {
        if (!shown.has(i)) {
            if (!isStart(event))
                hidden.push(event);
            return;
        }
        tellHidden();
        const heading = operationRow(failure, event, begun);
        if (heading)
            rows.push(heading);
        rows.push(eventRow(failure, event, i, violation));
        const isLastOfStep = events[i + 1]?.step !== event.step;
        if (isLastOfStep && switches.has(event.step)) {
            rows.push({ cpu: event.cpu, text: '> preempted', emphasis: 'preemption' });
        }
    });
    tellHidden();
    return rows;
}
function hiddenRow(hidden) {
    const cpus = [...new Set(hidden.map(({ cpu }) => cpu))].toSorted((a, b) => a - b);
    if (cpus.length === 1)
        return asideRow(cpus[0], `... ${count(hidden.length)} more`);
    return asideRow(ALL_CPUS, `... ${count(hidden.length)} more of ${cpus.map((cpu) => `CPU${cpu}`).join(', ')}`);
}
/** The name of the operation that an event is the first shown one of, when its CPU has several. */
function operationRow({ cpus }, { cpu, step }, begun) {
    const { operations, starts } = cpus[cpu];
    if (operations.length < 2)
        return undefined;
    const operation = starts.findLastIndex((start) => start <= step);
    if (begun.get(cpu) === operation || operations[operation] === undefined)
        return undefined;
    begun.set(cpu, operation);
    return asideRow(cpu, `[${operations[operation]}]`);
}
const asideRow = (cpu, text) => ({ cpu, text, emphasis: 'aside' });
/** A row for one event; `index` among the failure's events, `violation` that of the one to blame. */
export function eventRow({ why }, event, index, violation) {
    const { cpu, step, text, site } = event;
    const isViolation = index === violation;
    const isCulprit = why?.write === step && !event.isInStep;
    return {
        cpu,
        step,
        text: isViolation ? `${text}  <==` : isCulprit ? `${text}  !!` : text,
        site,
        emphasis: isViolation ? 'violation' : isCulprit ? 'culprit' : 'none',
    };
}
//# sourceMappingURL=laneRows.js.map