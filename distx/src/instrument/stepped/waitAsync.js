import { appendAny } from './accessLog.js';
import { control, currentHandler, LOG, running } from './control.js';
import { VirtualPromise } from './virtualPromise.js';
/** What Atomics.waitAsync does; the point before it is lowered like that of any other operation. */
export function waitAsync(array, index, value, timeout, code) {
    if (control[LOG] !== 0)
        appendAny(code, array, index, value, timeout);
    const handler = currentHandler();
    const native = Atomics.waitAsync;
    if (handler === undefined)
        return native(array, index, value, timeout);
    // Throws for what it can't wait on, and else never waits.
    const { value: found } = native(array, index, value, 0);
    if (found === 'not-equal')
        return { async: false, value: found };
    const ms = Number.isNaN(Number(timeout)) ? Infinity : Math.max(0, Number(timeout));
    if (ms === 0)
        return { async: false, value: 'timed-out' };
    const promise = new VirtualPromise(array, index, value, ms);
    handler.onWaitAsync(running.cpu, promise);
    return { async: true, value: promise };
}
//# sourceMappingURL=waitAsync.js.map