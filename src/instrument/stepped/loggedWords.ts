import { append, appendAny, viewNumber } from './accessLog.ts';
import { FAILED, Op, OP_MASK, opNames } from './op.ts';
import { addressOf } from './sharedView.ts';

// What `words.ts` does, with an entry in the log.

const UNPLACED = -2;
/** The array of words seen last. */
let words: Int32Array = new Int32Array(0);
let length = 0;
/** Its first address and number as a view. */
let base = UNPLACED;
let view = 0;

/** Where arrays lie may have changed. */
export function replaceWords(): void {
  base = UNPLACED;
}

function look(array: unknown): boolean {
  if (!(array instanceof Int32Array) || !(array.buffer instanceof SharedArrayBuffer)) return false;
  words = array;
  ({ length } = array);
  base = addressOf(array, 0);
  view = viewNumber(array);
  return true;
}

const isWord = (array: unknown, index: unknown): index is number =>
  ((array === words && base !== UNPLACED) || look(array)) && isInt32(index) && index >= 0 && index < length;

const isInt32 = (value: unknown): value is number => typeof value === 'number' && value === (value | 0);

/** Writes an operation of Atomics down and does it; `a` and `b` as Atomics takes them. */
export function operateLogged(op: Op, code: number, array: unknown, index: unknown, a?: unknown, b?: unknown): number {
  const isPlainWord =
    isWord(array, index) && (op === Op.load || isInt32(a)) && (op !== Op.compareExchange || isInt32(b));
  if (!isPlainWord) {
    appendAny(code, array, index, a, b);
    return (Atomics[opNames[op] as 'add'] as (...args: unknown[]) => number)(array, index, a, b);
  }
  const before = words[index]!;
  const value = (a as number) | 0;
  let after = before;
  switch (op) {
    case Op.store:
    case Op.exchange:
      after = value;
      break;
    case Op.add:
      after = (before + value) | 0;
      break;
    case Op.sub:
      after = (before - value) | 0;
      break;
    case Op.and:
      after = before & value;
      break;
    case Op.or:
      after = before | value;
      break;
    case Op.xor:
      after = before ^ value;
      break;
    case Op.compareExchange:
      if (before === value) after = (b as number) | 0;
      break;
  }
  append(
    op === Op.compareExchange && before !== value ? code | FAILED : code,
    view,
    index,
    base + index,
    before,
    after,
  );
  words[index] = after;
  return op === Op.store ? value : before;
}

/** Writes a plain access down. */
export function logPlain(code: number, array: unknown, index: unknown, value: unknown): void {
  const isWrite = (code & OP_MASK) === Op.write;
  if (!isWord(array, index) || (isWrite && !isInt32(value))) {
    appendAny(code, array, index, value);
    return;
  }
  const before = words[index]!;
  append(code, view, index, base + index, before, isWrite ? (value as number) | 0 : before);
}
