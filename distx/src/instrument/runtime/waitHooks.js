import { Op } from './flightLayout.js';
import { record } from './flightRing.js';
import { gateNotify, gateSleep, isGated } from './gate.js';
import { noise } from './noise.js';
import { reachPoint } from './reachPoint.js';
import { addressOf, isRecorded, isShared, wordOf } from './view.js';
const ended = { ok: Op.woken, 'not-equal': Op.notEqual, 'timed-out': Op.timedOut };
/**
 * Recorded twice, so that a CPU that hangs here is seen: `wait` with the expected and the present value,
 * and how it ended with the expected value and the one there now.
 */
export function wait(site, array, index, value, timeout) {
    if (--noise.countdown === 0)
        reachPoint();
    if (isRecorded(array))
        record(site, Op.wait, addressOf(index), wordOf(value), wordOf(array[index]));
    const result = isGated() ? gatedWait(array, index, value, timeout) : Atomics.wait(array, index, value, timeout);
    if (isRecorded(array))
        record(site, ended[result], addressOf(index), wordOf(value), wordOf(array[index]));
    return result;
}
/** Recorded with the expected value, and the one found. */
export function waitAsync(site, array, index, value, timeout) {
    if (--noise.countdown === 0)
        reachPoint();
    const { waitAsync: native } = Atomics;
    const result = native(array, index, value, timeout);
    if (isRecorded(array))
        record(site, Op.waitAsync, addressOf(index), wordOf(value), wordOf(array[index]));
    return result;
}
/** Recorded with the number of CPUs woken as both values. */
export function notify(site, array, index, count) {
    if (--noise.countdown === 0)
        reachPoint();
    const woken = isGated() ? gatedNotify(array, index, count) : Atomics.notify(array, index, count);
    if (isRecorded(array))
        record(site, Op.notify, addressOf(index), woken, woken);
    return woken;
}
/** Touches no memory: neither disturbed nor recorded. */
export const isLockFree = (_site, bytes) => Atomics.isLockFree(bytes);
/** Touches no memory: neither disturbed nor recorded. Missing before Node 24, as without the hook. */
export const pause = (_site, ...turns) => Atomics.pause(...turns);
function gatedWait(array, index, value, timeout = Infinity) {
    if (Atomics.load(array, index) !== value)
        return 'not-equal';
    isShared(array);
    return gateSleep(addressOf(index), Number.isNaN(timeout) ? Infinity : timeout);
}
function gatedNotify(array, index, count = Infinity) {
    isShared(array);
    return gateNotify(addressOf(index), count);
}
//# sourceMappingURL=waitHooks.js.map