import { appendAny, appendWord, enterWords, viewNumber } from './accessLog.ts';
import { control, LOG } from './control.ts';
import { codeOf, FAILED, Op, OP_MASK, opNames, WITHIN } from './op.ts';
import { addressOf, isShared } from './sharedView.ts';

// What operations of Atomics do, once their point is behind them. CPUs of a stepped build take turns on one thread, so
// nothing happens in between, and a plain read and write do for the words of shared memory: a tenth of the time of V8's
// Atomics, which are calls of built-ins with a locked instruction in them. Other arrays, other values and wrong
// arguments are left to Atomics. The last argument is the operation's `codeOf`, for the log.

/** The array of words seen last: most code works on one. Shared buffers never shrink, so its length holds. */
let words: Int32Array = new Int32Array(0);
/** The array seen last that is none. */
let noWords: unknown;
/** What is known of `words`. Beyond 64 bytes V8 does not move an array, and knows its address when it compiles. */
const known = new Int32Array(32);
const LENGTH = 0;
/** Other than 0: the log knows where it lies. */
const IN_LOG = 1;

function look(array: unknown): boolean {
  if (array === noWords) return false;
  if (array instanceof Int32Array && array.buffer instanceof SharedArrayBuffer) {
    words = array;
    known[LENGTH] = array.length;
    known[IN_LOG] = 0;
    return true;
  }
  noWords = array;
  return false;
}

const isWord = (array: unknown, index: unknown): index is number =>
  (array === words || look(array)) && isInt32(index) && index >= 0 && index < known[LENGTH]!;

/** Anything else is converted by Atomics, once. */
const isInt32 = (value: unknown): value is number => typeof value === 'number' && value === (value | 0);

/** Where arrays lie, or what their numbers are, may have changed. */
export function replaceWords(): void {
  known[IN_LOG] = 0;
}

/** Writes down what happens to a word. */
function note(code: number, index: number, before: number, after: number): void {
  if (known[IN_LOG] === 0) locate();
  appendWord(code, index, before, after, true);
}

function locate(): void {
  known[IN_LOG] = 1;
  enterWords(viewNumber(words), addressOf(words, 0));
}

/** An operation that is left to Atomics. */
function other(op: Op, code: number, array: unknown, index: unknown, a?: unknown, b?: unknown): number {
  if (control[LOG] !== 0) appendAny(code, array, index, a, b);
  return (Atomics[opNames[op] as 'compareExchange'] as (...args: unknown[]) => number)(array, index, a, b);
}

/** `Atomics.load` */
export function load(array: Int32Array, index: number, code: number): number {
  if (!isWord(array, index)) return other(Op.load, code, array, index);
  const before = words[index]!;
  if (control[LOG] !== 0) note(code, index, before, before);
  return before;
}

/** `Atomics.store` */
export function store(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.store, code, array, index, value);
  const after = value | 0;
  if (control[LOG] !== 0) note(code, index, words[index]!, after);
  words[index] = after;
  return after;
}

/** `Atomics.add` */
export function add(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.add, code, array, index, value);
  const before = words[index]!;
  const after = (before + value) | 0;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.sub` */
export function sub(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.sub, code, array, index, value);
  const before = words[index]!;
  const after = (before - value) | 0;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.and` */
export function and(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.and, code, array, index, value);
  const before = words[index]!;
  const after = before & value;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.or` */
export function or(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.or, code, array, index, value);
  const before = words[index]!;
  const after = before | value;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.xor` */
export function xor(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.xor, code, array, index, value);
  const before = words[index]!;
  const after = before ^ value;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** `Atomics.exchange` */
export function exchange(array: Int32Array, index: number, value: number, code: number): number {
  if (!isWord(array, index) || !isInt32(value)) return other(Op.exchange, code, array, index, value);
  const before = words[index]!;
  const after = value | 0;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
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
  if (before !== expected) {
    if (control[LOG] !== 0) note(code | FAILED, index, before, before);
    return before;
  }
  const after = value | 0;
  if (control[LOG] !== 0) note(code, index, before, after);
  words[index] = after;
  return before;
}

/** Writes a plain access down. @returns false for memory that is not shared, of which nothing is written down. */
export function logPlain(code: number, array: unknown, index: unknown, value: unknown): boolean {
  const isWrite = (code & OP_MASK) === Op.write;
  if (!isWord(array, index) || (isWrite && !isInt32(value))) {
    if (!isShared(array)) return false;
    appendAny(code, array, index, value);
    return true;
  }
  if (known[IN_LOG] === 0) locate();
  const before = words[index]!;
  const after = isWrite ? (value as number) | 0 : before;
  appendWord(code, index, before, after, false);
  return true;
}

/** Writes down that a plain word is read, and written with `by` added. @returns false for what is no shared word. */
export function logUpdate(site: number, array: unknown, index: unknown, by: number): boolean {
  if (!isWord(array, index)) return false;
  const before = words[index]!;
  if (known[IN_LOG] === 0) locate();
  appendWord(codeOf(site, Op.read) | WITHIN, index, before, before, false);
  appendWord(codeOf(site, Op.write) | WITHIN, index, before, (before + by) | 0, false);
  return true;
}
