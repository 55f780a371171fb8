// What operations of Atomics do, once their point is behind them. CPUs of a stepped build take turns on one thread, so
// nothing happens in between, and a plain read and write do for the words of shared memory: a tenth of the time of V8's
// Atomics, which are calls of built-ins with a locked instruction in them. Other arrays, other values and wrong
// arguments are left to Atomics.

/** The array of words seen last: most code works on one. Shared buffers never shrink, so its length holds. */
let words: Int32Array = new Int32Array(0);
let length = 0;
/** The array seen last that is none. */
let other: unknown;

function look(array: unknown): boolean {
  if (array === other) return false;
  if (array instanceof Int32Array && array.buffer instanceof SharedArrayBuffer) {
    words = array;
    ({ length } = array);
    return true;
  }
  other = array;
  return false;
}

const isWord = (array: Int32Array, index: number): boolean =>
  (array === words || look(array)) && isInt32(index) && index >= 0 && index < length;

/** Anything else is converted by Atomics, once. */
const isInt32 = (value: number): boolean => typeof value === 'number' && value === (value | 0);

/** `Atomics.load` */
export const load = (array: Int32Array, index: number): number =>
  isWord(array, index) ? words[index]! : Atomics.load(array, index);

/** `Atomics.store` */
export function store(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.store(array, index, value);
  words[index] = value;
  return value | 0;
}

/** `Atomics.add` */
export function add(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.add(array, index, value);
  const before = words[index]!;
  words[index] = before + value;
  return before;
}

/** `Atomics.sub` */
export function sub(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.sub(array, index, value);
  const before = words[index]!;
  words[index] = before - value;
  return before;
}

/** `Atomics.and` */
export function and(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.and(array, index, value);
  const before = words[index]!;
  words[index] = before & value;
  return before;
}

/** `Atomics.or` */
export function or(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.or(array, index, value);
  const before = words[index]!;
  words[index] = before | value;
  return before;
}

/** `Atomics.xor` */
export function xor(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.xor(array, index, value);
  const before = words[index]!;
  words[index] = before ^ value;
  return before;
}

/** `Atomics.exchange` */
export function exchange(array: Int32Array, index: number, value: number): number {
  if (!isWord(array, index) || !isInt32(value)) return Atomics.exchange(array, index, value);
  const before = words[index]!;
  words[index] = value;
  return before;
}

/** `Atomics.compareExchange` */
export function compareExchange(array: Int32Array, index: number, expected: number, value: number): number {
  if (!isWord(array, index) || !isInt32(expected) || !isInt32(value)) {
    return Atomics.compareExchange(array, index, expected, value);
  }
  const before = words[index]!;
  if (before === expected) words[index] = value;
  return before;
}
