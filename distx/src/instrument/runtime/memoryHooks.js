import { Op } from './flightLayout.js';
import { record } from './flightRing.js';
import { noise } from './noise.js';
import { reachPlain } from './reachPoint.js';
import { addressOf, isShared, stored, view, wordOf } from './view.js';
/** `object[index]` */
export function read(site, object, index) {
    if (!isShared(object))
        return object[index];
    if (--noise.countdown === 0)
        reachPlain();
    const value = object[index];
    if (view.recorded && typeof index === 'number') {
        const word = wordOf(value);
        record(site, Op.read, addressOf(index), word, word);
    }
    return value;
}
/** `object[index] = value`. The value before is read just ahead, so another CPU may have changed it since. */
export function write(site, object, index, value) {
    if (!isShared(object))
        return (object[index] = value);
    if (--noise.countdown === 0)
        reachPlain();
    if (view.recorded && typeof index === 'number') {
        const before = wordOf(object[index]);
        object[index] = value;
        record(site, Op.write, addressOf(index), before, stored(value));
    }
    else {
        object[index] = value;
    }
    return value;
}
const numeric = (value) => (typeof value === 'bigint' ? value : Number(value));
const step = (value, by) => (typeof value === 'bigint' ? value + BigInt(by) : value + by);
/** `object[index]++` on shared memory is a read and a write, with a hook each. */
function change(site, object, index, by) {
    const before = numeric(read(site, object, index));
    const after = step(before, by);
    write(site, object, index, after);
    return { before, after };
}
export const postIncrement = (site, object, index) => change(site, object, index, 1).before;
export const postDecrement = (site, object, index) => change(site, object, index, -1).before;
export const preIncrement = (site, object, index) => change(site, object, index, 1).after;
export const preDecrement = (site, object, index) => change(site, object, index, -1).after;
export const reference = (site, object, index) => ({
    site,
    object,
    index,
    value: read(site, object, index),
});
const assign = ({ site, object, index }, value) => write(site, object, index, value);
export const assignAdd = (left, right) => assign(left, left.value + right);
export const assignSubtract = (left, right) => assign(left, left.value - right);
export const assignMultiply = (left, right) => assign(left, left.value * right);
export const assignDivide = (left, right) => assign(left, left.value / right);
export const assignRemainder = (left, right) => assign(left, left.value % right);
export const assignPower = (left, right) => assign(left, left.value ** right);
export const assignShiftLeft = (left, right) => assign(left, left.value << right);
export const assignShiftRight = (left, right) => assign(left, left.value >> right);
export const assignShiftRightUnsigned = (left, right) => assign(left, left.value >>> right);
export const assignAnd = (left, right) => assign(left, left.value & right);
export const assignOr = (left, right) => assign(left, left.value | right);
export const assignXor = (left, right) => assign(left, left.value ^ right);
//# sourceMappingURL=memoryHooks.js.map