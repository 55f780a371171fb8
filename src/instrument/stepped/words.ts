import { append, appendAny, viewNumber } from './accessLog.ts';
import { control, LOG } from './control.ts';
import { FAILED, Op, OP_MASK } from './op.ts';
import { addressOf } from './sharedView.ts';

// What operations of Atomics do, once their point is behind them. CPUs of a stepped build take turns on one thread, so
// nothing happens in between, and a plain read and write do for the words of shared memory: a tenth of the time of V8's
// Atomics, which are calls of built-ins with a locked instruction in them. Other arrays, other values and wrong
// arguments are left to Atomics. The last argument is the operation's `codeOf`, for the log.

const UNPLACED = -2;
/** The array of words seen last: most code works on one. Shared buffers never shrink, so its length holds. */
let words: Int32Array = new Int32Array(0);
let length = 0;
/** Their first address and number as a view, once they were asked for. */
let base = UNPLACED;
let view = 0;
/** The array seen last that is none. */
let noWords: unknown;

function look(array: unknown): boolean {
  if (array === noWords) return false;
  if (array instanceof Int32Array && array.buffer instanceof SharedArrayBuffer) {
    words = array;
    ({ length } = array);
    base = UNPLACED;
    return true;
  }
  noWords = array;
  return false;
}

const isWord = (array: Int32Array, index: number): boolean =>
  (array === words || look(array)) && isInt32(index) && index >= 0 && index < length;

/** Anything else is converted by Atomics, once. */
const isInt32 = (value: number): boolean => typeof value === 'number' && value === (value | 0);

/** Where arrays lie may have changed. */
export function replaceWords(): void {
  base = UNPLACED;
}

function log(code: number, index: number, before: number, after: number): void {
  if (base === UNPLACED) {
    base = addressOf(words, 0);
    view = viewNumber(words);
  }
  append(code, view, index, base + index, before, after);
}

/** An operation that is left to Atomics. */
function other(method: (...args: never[]) => unknown, code: number, ...args: readonly unknown[]): number {
  if (control[LOG] !== 0) appendAny(code, args[0], args[1], args[2], args[3]);
  return method(...(args as never[])) as number;
}

/** `Atomics.load` */
export function load(array: Int32Array, index: number, code: number): number {
  if (!isWord(array, index)) return other(Atomics.load, code, array, index);
  const value = words[index]!;
  if (control[LOG] !== 0) log(code, index, value, value);
  return value;
}

/** `Atomics.store` */
export function store(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.store, code, array, index, value);
  if (control[LOG] !== 0) log(code, index, words[index]!, value | 0);
  words[index] = value;
  return value | 0;
}

/** `Atomics.add` */
export function add(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.add, code, array, index, value);
  const before = words[index]!;
  const after = (before + value) | 0;
  if (control[LOG] !== 0) log(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.sub` */
export function sub(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.sub, code, array, index, value);
  const before = words[index]!;
  const after = (before - value) | 0;
  if (control[LOG] !== 0) log(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.and` */
export function and(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.and, code, array, index, value);
  const before = words[index]!;
  const after = before & value;
  if (control[LOG] !== 0) log(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.or` */
export function or(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.or, code, array, index, value);
  const before = words[index]!;
  const after = before | value;
  if (control[LOG] !== 0) log(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.xor` */
export function xor(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.xor, code, array, index, value);
  const before = words[index]!;
  const after = before ^ value;
  if (control[LOG] !== 0) log(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.exchange` */
export function exchange(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Atomics.exchange, code, array, index, value);
  const before = words[index]!;
  if (control[LOG] !== 0) log(code, index, before, value | 0);
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
    return other(Atomics.compareExchange, code, array, index, expected, value);
  }
  const before = words[index]!;
  if (before === expected) {
    if (control[LOG] !== 0) log(code, index, before, value | 0);
    words[index] = value;
  } else if (control[LOG] !== 0) log(code | FAILED, index, before, before);
  return before;
}

/** Writes a plain access down. */
export function logPlain(code: number, array: unknown, index: unknown, value: unknown): void {
  const isWrite = (code & OP_MASK) === Op.write;
  if (array !== words || !isWord(words, index as number) || (isWrite && !isInt32(value as number))) {
    appendAny(code, array, index, value);
    return;
  }
  const before = words[index as number]!;
  log(code, index as number, before, isWrite ? (value as number) | 0 : before);
}
