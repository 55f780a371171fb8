import { Op } from '../../instrument/stepped/op.js';
import { placeOf } from './naming.js';
/**
 * Oracle `lost-wakeup`: a CPU sleeps on a word that has changed since, and no notify followed the change; or a notify
 * came when nobody slept on the word yet, after the CPU had last begun or been woken. Undefined: there is none of the
 * sort. Whoever waits for a lock that is held is not concerned; ask for a cycle of waits first.
 */
export function lostWakeupFinding(hang, trace, naming, isConcerned = () => true) {
    for (let cpu = 0; cpu < hang.cpus; cpu++) {
        if (hang.stateOf(cpu) !== 'asleep' || !isConcerned(cpu))
            continue;
        const sleep = lastWait(trace, cpu, hang.addressOf(cpu));
        if (sleep === -1)
            continue;
        const lost = changedUnnoticed(trace, cpu, sleep) ?? notifiedTooEarly(trace, cpu, sleep);
        if (lost !== undefined)
            return findingOf(lost, trace, naming);
    }
    return undefined;
}
/** Where the CPU began the wait that it is in. */
function lastWait(trace, cpu, address) {
    for (let event = trace.count - 1; event >= 0; event--) {
        const op = trace.opOf(event);
        const isWait = op === Op.wait || (op === Op.waitAsync && trace.addressOf(event) === address);
        if (isWait && trace.cpuOf(event) === cpu)
            return event;
    }
    return -1;
}
function changedUnnoticed(trace, cpu, sleep) {
    const address = trace.addressOf(sleep);
    let cause = -1;
    let value = trace.beforeOf(sleep);
    for (let event = sleep + 1; event < trace.count; event++) {
        if (trace.addressOf(event) !== address)
            continue;
        if (trace.opOf(event) === Op.notify)
            cause = -1;
        else if (trace.beforeOf(event) !== trace.afterOf(event)) {
            value = trace.afterOf(event);
            cause = event;
        }
    }
    return cause === -1 || value === trace.beforeOf(sleep) ? undefined : { cpu, address, sleep, cause };
}
function notifiedTooEarly(trace, cpu, sleep) {
    const address = trace.addressOf(sleep);
    for (let event = sleep - 1; event >= 0; event--) {
        const op = trace.opOf(event);
        if (trace.cpuOf(event) === cpu) {
            if (op === Op.wake || op === Op.start)
                return undefined;
        }
        else if (op === Op.notify && trace.addressOf(event) === address && trace.wokenOf(event) === 0) {
            return { cpu, address, sleep, cause: event };
        }
    }
    return undefined;
}
function findingOf({ cpu, address, sleep, cause }, trace, naming) {
    const object = naming.nameAddress(address);
    const tell = (event) => `CPU${trace.cpuOf(event)} step ${trace.stepOf(event)}: ${trace.event(event, naming.nameAddress).text} at ${placeOf(naming, trace.siteOf(event))}`;
    const isChange = trace.opOf(cause) !== Op.notify;
    const other = `CPU${trace.cpuOf(cause)}`;
    const site = naming.nameSite(trace.siteOf(sleep));
    return {
        oracle: 'lost-wakeup',
        title: isChange
            ? `lost wake-up: CPU${cpu} sleeps on ${object} == ${trace.beforeOf(sleep)}, which ${other} changed to ${trace.afterOf(cause)} without a notify`
            : `lost wake-up: CPU${cpu} sleeps on ${object} for ever, ${other} notified before it slept`,
        object,
        ...(site !== undefined && { site }),
        phase: 'running',
        details: isChange ? [tell(sleep), tell(cause)] : [tell(cause), tell(sleep)],
    };
}
//# sourceMappingURL=lostWakeup.js.map