import { append, appendAny, viewNumber } from './accessLog.js';
import { control, LOG } from './control.js';
import { FAILED, Op, OP_MASK, opNames } from './op.js';
import { addressOf } from './sharedView.js';
// What operations of Atomics do, once their point is behind them. CPUs of a stepped build take turns on one thread, so
// nothing happens in between, and a plain read and write do for the words of shared memory: a tenth of the time of V8's
// Atomics, which are calls of built-ins with a locked instruction in them. Other arrays, other values and wrong
// arguments are left to Atomics. The last argument is the operation's `codeOf`, for the log.
/** The array of words seen last: most code works on one. Shared buffers never shrink, so its length holds. */
let words = new Int32Array(0);
/** The array seen last that is none. */
let noWords;
/** What is known of `words`. Beyond 64 bytes V8 does not move an array, and knows its address when it compiles. */
const known = new Int32Array(32);
const LENGTH = 0;
/** Its number as a view and its first address; the number is 0 until somebody asks. */
const VIEW = 1;
const BASE = 2;
function look(array) {
    if (array === noWords)
        return false;
    if (array instanceof Int32Array && array.buffer instanceof SharedArrayBuffer) {
        words = array;
        known[LENGTH] = array.length;
        known[VIEW] = 0;
        return true;
    }
    noWords = array;
    return false;
}
const isWord = (array, index) => (array === words || look(array)) && isInt32(index) && index >= 0 && index < known[LENGTH];
/** Anything else is converted by Atomics, once. */
const isInt32 = (value) => typeof value === 'number' && value === (value | 0);
/** Where arrays lie, or what their numbers are, may have changed. */
export function replaceWords() {
    known[VIEW] = 0;
}
/** Writes down what happens to a word. */
function note(code, index, before, after) {
    if (known[VIEW] === 0) {
        known[VIEW] = viewNumber(words);
        known[BASE] = addressOf(words, 0);
    }
    append(code, known[VIEW], index, known[BASE] + index, before, after);
}
/** An operation that is left to Atomics. */
function other(op, code, array, index, a, b) {
    if (control[LOG] !== 0)
        appendAny(code, array, index, a, b);
    return Atomics[opNames[op]](array, index, a, b);
}
/** `Atomics.load` */
export function load(array, index, code) {
    if (!isWord(array, index))
        return other(Op.load, code, array, index);
    const before = words[index];
    if (control[LOG] !== 0)
        note(code, index, before, before);
    return before;
}
/** `Atomics.store` */
export function store(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.store, code, array, index, value);
    const after = value | 0;
    if (control[LOG] !== 0)
        note(code, index, words[index], after);
    words[index] = after;
    return after;
}
/** `Atomics.add` */
export function add(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.add, code, array, index, value);
    const before = words[index];
    const after = (before + value) | 0;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.sub` */
export function sub(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.sub, code, array, index, value);
    const before = words[index];
    const after = (before - value) | 0;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.and` */
export function and(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.and, code, array, index, value);
    const before = words[index];
    const after = before & value;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.or` */
export function or(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.or, code, array, index, value);
    const before = words[index];
    const after = before | value;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.xor` */
export function xor(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.xor, code, array, index, value);
    const before = words[index];
    const after = before ^ value;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.exchange` */
export function exchange(array, index, value, code) {
    if (!isWord(array, index) || !isInt32(value))
        return other(Op.exchange, code, array, index, value);
    const before = words[index];
    const after = value | 0;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** `Atomics.compareExchange` */
export function compareExchange(array, index, expected, value, code) {
    if (!isWord(array, index) || !isInt32(expected) || !isInt32(value)) {
        return other(Op.compareExchange, code, array, index, expected, value);
    }
    const before = words[index];
    if (before !== expected) {
        if (control[LOG] !== 0)
            note(code | FAILED, index, before, before);
        return before;
    }
    const after = value | 0;
    if (control[LOG] !== 0)
        note(code, index, before, after);
    words[index] = after;
    return before;
}
/** Writes a plain access down. */
export function logPlain(code, array, index, value) {
    const isWrite = (code & OP_MASK) === Op.write;
    if (!isWord(array, index) || (isWrite && !isInt32(value))) {
        appendAny(code, array, index, value);
        return;
    }
    const before = words[index];
    note(code, index, before, isWrite ? value | 0 : before);
}
//# sourceMappingURL=words.js.map