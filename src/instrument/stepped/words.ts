import { control, LOG } from './control.ts';
import { operateLogged } from './loggedWords.ts';
import { Op, opNames } from './op.ts';

// What operations of Atomics do, once their point is behind them. CPUs of a stepped build take turns on one thread, so
// nothing happens in between, and a plain read and write do for the words of shared memory: a tenth of the time of V8's
// Atomics, which are calls of built-ins with a locked instruction in them. Other arrays, other values and wrong
// arguments are left to Atomics. The last argument is the operation's `codeOf`, for the log: while that is written no array
// is known here, so that code which is not watched pays nothing for it.

/** The array of words seen last: most code works on one. Shared buffers never shrink, so its length holds. */
const NONE = new Int32Array(0);
let words = NONE as Int32Array;
let length = 0;
/** The array seen last that is none. */
let noWords: unknown;

function look(array: unknown): boolean {
  if (array === noWords || control[LOG] !== 0) return false;
  if (array instanceof Int32Array && array.buffer instanceof SharedArrayBuffer) {
    words = array;
    ({ length } = array);
    return true;
  }
  noWords = array;
  return false;
}

const isWord = (array: Int32Array, index: number): boolean =>
  (array === words || look(array)) && isInt32(index) && index >= 0 && index < length;

/** Anything else is converted by Atomics, once. */
const isInt32 = (value: number): boolean => typeof value === 'number' && value === (value | 0);

/** To be called when the log begins to be written. */
export function forgetWords(): void {
  words = NONE;
}

/** An operation that is written down, or left to Atomics. */
function other(op: Op, code: number, array: Int32Array, index: number, a?: number, b?: number): number {
  if (control[LOG] !== 0) return operateLogged(op, code, array, index, a, b);
  return (Atomics[opNames[op] as 'compareExchange'] as (...args: unknown[]) => number)(array, index, a, b);
}

/** `Atomics.load` */
export const load = (array: Int32Array, index: number, code: number): number =>
  isWord(array, index) ? words[index]! : other(Op.load, code, array, index);

/** `Atomics.store` */
export function store(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.store, code, array, index, value);
  words[index] = value;
  return value | 0;
}

/** `Atomics.add` */
export function add(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.add, code, array, index, value);
  const before = words[index]!;
  words[index] = before + value;
  return before;
}

/** `Atomics.sub` */
export function sub(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.sub, code, array, index, value);
  const before = words[index]!;
  words[index] = before - value;
  return before;
}

/** `Atomics.and` */
export function and(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.and, code, array, index, value);
  const before = words[index]!;
  words[index] = before & value;
  return before;
}

/** `Atomics.or` */
export function or(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.or, code, array, index, value);
  const before = words[index]!;
  words[index] = before | value;
  return before;
}

/** `Atomics.xor` */
export function xor(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.xor, code, array, index, value);
  const before = words[index]!;
  words[index] = before ^ value;
  return before;
}

/** `Atomics.exchange` */
export function exchange(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.exchange, code, array, index, value);
  const before = words[index]!;
  words[index] = value;
  return before;
}

/** `Atomics.compareExchange` */
export function compareExchange(
  array: Int32Array,
  index: number,
  expected: number,
  value: number,
  code: number,
): number {
  if (!isWord(array, index) || !isInt32(expected) || !isInt32(value)) {
    return other(Op.compareExchange, code, array, index, expected, value);
  }
  const before = words[index]!;
  if (before === expected) words[index] = value;
  return before;
}
