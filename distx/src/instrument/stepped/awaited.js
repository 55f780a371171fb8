import { appendAny } from './accessLog.js';
import { BUDGET, control, currentHandler, LOG, pending, running } from './control.js';
import { codeOf, Op } from './op.js';
import { point } from './points.js';
import { settledValue } from './settledValue.js';
import { UnsteppedWait } from './twins.js';
import { VirtualPromise } from './virtualPromise.js';
/** What a lowered async function hands to whoever drives it outside an execution. */
export class Awaiting {
    value;
    constructor(value) {
        this.value = value;
    }
}
/**
 * `await value`. A virtual promise suspends the CPU until it is settled, and that it is is a step of its own: it
 * orders the CPU behind the notify. All else that is settled goes on at once.
 *
 * @throws UnsteppedWait for a promise that only real time could settle.
 */
export function* awaited(site, what, value) {
    if (currentHandler() === undefined)
        return yield new Awaiting(value);
    let inner = value;
    for (;;) {
        if (inner instanceof VirtualPromise)
            return yield* virtually(site, what, inner);
        if (!isThenable(inner))
            return inner;
        const { state, value: found } = settledValue(inner instanceof Promise ? inner : promiseOf(inner));
        if (state === 'fulfilled')
            inner = found;
        else if (state === 'rejected')
            throw found;
        else
            throw new UnsteppedWait(`${what} awaits a promise that no virtual CPU settles`);
    }
}
const isThenable = (value) => ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof value.then === 'function';
/** Calls `then` at once, where the language would a little later. */
const promiseOf = (thenable) => new Promise((resolve, reject) => void thenable.then(resolve, reject));
function* virtually(site, what, promise) {
    const { array, index, expected, timeout } = promise;
    if (promise.result !== undefined) {
        if (--control[BUDGET] === 0 && point(site, Op.wake, array, index, expected, timeout))
            yield;
        if (control[LOG] !== 0)
            appendAny(codeOf(site, Op.wake), array, index, expected, timeout);
        return promise.result;
    }
    const handler = currentHandler();
    const { cpu } = running;
    pending.kind[cpu] = Op.wake;
    pending.site[cpu] = site;
    pending.array[cpu] = array;
    pending.index[cpu] = index;
    pending.a[cpu] = expected;
    pending.b[cpu] = timeout;
    if (!handler.onAwait(cpu, promise))
        throw new UnsteppedWait(`${what} awaits a promise that another CPU awaits`);
    yield;
    if (control[LOG] !== 0)
        appendAny(codeOf(site, Op.wake), array, index, expected, timeout);
    promise.settle(handler.onWoken(cpu));
    return promise.result;
}
//# sourceMappingURL=awaited.js.map