import { appendAny } from './accessLog.js';
import { BUDGET, control, currentHandler, LOG, pending, running } from './control.js';
import { codeOf, Op } from './op.js';
import { point } from './points.js';
/** Atomics.wait as a point, and as a sleep that other CPUs or virtual time end. */
export function* wait(site, array, index, value, timeout = Infinity) {
    if (--control[BUDGET] === 0 && point(site, Op.wait, array, index, value, timeout))
        yield;
    if (control[LOG] !== 0)
        appendAny(codeOf(site, Op.wait), array, index, value, timeout);
    const handler = currentHandler();
    if (handler === undefined) {
        // Outside an execution nobody else runs, so nobody could notify.
        if (Atomics.load(array, index) !== value)
            return 'not-equal';
        if (timeout === Infinity)
            throw new Error('Atomics.wait would sleep for ever: no other CPU runs');
        return 'timed-out';
    }
    const { cpu } = running;
    if (Atomics.load(array, index) !== value)
        return 'not-equal';
    pending.kind[cpu] = Op.wake;
    pending.site[cpu] = site;
    pending.array[cpu] = array;
    pending.index[cpu] = index;
    pending.a[cpu] = value;
    handler.onSleep(cpu, Number.isNaN(timeout) ? Infinity : Math.max(0, timeout));
    yield;
    if (control[LOG] !== 0)
        appendAny(codeOf(site, Op.wake), array, index, value, timeout);
    return handler.onWoken(cpu);
}
/** What Atomics.notify does; the point before it is lowered like that of any other operation. */
export function notify(array, index, count, code) {
    if (control[LOG] !== 0)
        appendAny(code, array, index, count);
    const handler = currentHandler();
    return handler === undefined
        ? Atomics.notify(array, index, count)
        : handler.onNotify(running.cpu, array, index, count ?? Infinity);
}
//# sourceMappingURL=waits.js.map