import { Op } from './flightLayout.js';
import { record } from './flightRing.js';
import { noise } from './noise.js';
import { reachPoint } from './reachPoint.js';
import { addressOf, isRecorded, stored, view, wordOf } from './view.js';
/** The value left by an operation on an array of other elements: it is done again on a copy. */
function redo(method, before, value) {
    const scratch = view.scratch;
    scratch[0] = before;
    Atomics[method](scratch, 0, value);
    return wordOf(scratch[0]);
}
export function load(site, array, index) {
    if (--noise.countdown === 0)
        reachPoint();
    const value = Atomics.load(array, index);
    if (isRecorded(array))
        record(site, Op.load, addressOf(index), wordOf(value), wordOf(value));
    return value;
}
/** The value before is read just ahead, so another CPU may have changed it since. */
export function store(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    if (!isRecorded(array))
        return Atomics.store(array, index, value);
    const before = wordOf(array[index]);
    const result = Atomics.store(array, index, value);
    record(site, Op.store, addressOf(index), before, stored(result));
    return result;
}
export function add(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.add(array, index, value);
    if (isRecorded(array)) {
        const after = view.isInt32 ? (before + (value | 0)) | 0 : redo('add', before, value);
        record(site, Op.add, addressOf(index), wordOf(before), after);
    }
    return before;
}
export function sub(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.sub(array, index, value);
    if (isRecorded(array)) {
        const after = view.isInt32 ? (before - (value | 0)) | 0 : redo('sub', before, value);
        record(site, Op.sub, addressOf(index), wordOf(before), after);
    }
    return before;
}
export function and(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.and(array, index, value);
    if (isRecorded(array)) {
        record(site, Op.and, addressOf(index), wordOf(before), view.isInt32 ? before & value : redo('and', before, value));
    }
    return before;
}
export function or(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.or(array, index, value);
    if (isRecorded(array)) {
        record(site, Op.or, addressOf(index), wordOf(before), view.isInt32 ? before | value : redo('or', before, value));
    }
    return before;
}
export function xor(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.xor(array, index, value);
    if (isRecorded(array)) {
        record(site, Op.xor, addressOf(index), wordOf(before), view.isInt32 ? before ^ value : redo('xor', before, value));
    }
    return before;
}
export function exchange(site, array, index, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.exchange(array, index, value);
    if (isRecorded(array))
        record(site, Op.exchange, addressOf(index), wordOf(before), stored(value));
    return before;
}
/** A failed compareExchange is recorded with the same value before and after. */
export function compareExchange(site, array, index, expected, value) {
    if (--noise.countdown === 0)
        reachPoint();
    const before = Atomics.compareExchange(array, index, expected, value);
    if (isRecorded(array)) {
        const word = wordOf(before);
        record(site, Op.compareExchange, addressOf(index), word, word === stored(expected) ? stored(value) : word);
    }
    return before;
}
//# sourceMappingURL=atomicsHooks.js.map