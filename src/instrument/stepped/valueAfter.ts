import { Op } from './op.ts';
import type { SharedView } from './sharedView.ts';

/** A value as a trace keeps it: BigInts by their lower 53 bits. */
export const wordOf = (value: unknown): number =>
  typeof value === 'bigint' ? Number(BigInt.asIntN(53, value)) : Number(value);

/** What a word that holds `before` holds after the operation. */
export function valueAfter(op: number, array: SharedView, before: number, a: unknown, b: unknown): number {
  if (!(array instanceof Int32Array)) return onScratch(op, array, before, a, b);
  switch (op) {
    case Op.store:
    case Op.exchange:
    case Op.write:
      return (a as number) | 0;
    case Op.add:
      return (before + ((a as number) | 0)) | 0;
    case Op.sub:
      return (before - ((a as number) | 0)) | 0;
    case Op.and:
      return before & (a as number);
    case Op.or:
      return before | (a as number);
    case Op.xor:
      return before ^ (a as number);
    case Op.compareExchange:
      return before === ((a as number) | 0) ? (b as number) | 0 : before;
    default:
      return before;
  }
}

type View = Uint32Array;
const scratches = new Map<unknown, View>();

/** Does the operation on a private array of the same type. */
function onScratch(op: number, array: SharedView, before: number, a: unknown, b: unknown): number {
  let scratch = scratches.get(array.constructor);
  if (scratch === undefined) {
    scratch = new (array.constructor as new (length: number) => View)(1);
    scratches.set(array.constructor, scratch);
  }
  scratch[0] = (typeof array[0] === 'bigint' ? BigInt(before) : before) as number;
  const value = a as number;
  switch (op) {
    case Op.store:
    case Op.exchange:
    case Op.write:
      scratch[0] = value;
      break;
    case Op.add:
      Atomics.add(scratch, 0, value);
      break;
    case Op.sub:
      Atomics.sub(scratch, 0, value);
      break;
    case Op.and:
      Atomics.and(scratch, 0, value);
      break;
    case Op.or:
      Atomics.or(scratch, 0, value);
      break;
    case Op.xor:
      Atomics.xor(scratch, 0, value);
      break;
    case Op.compareExchange:
      Atomics.compareExchange(scratch, 0, value, b as number);
      break;
  }
  return wordOf(scratch[0]);
}
