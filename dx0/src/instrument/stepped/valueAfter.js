import { Op } from './op.js';
/** A value as a trace keeps it: BigInts by their lower 53 bits. */
export const wordOf = (value) => (typeof value === 'bigint' ? Number(BigInt.asIntN(53, value)) : Number(value));
/** What a word that holds `before` holds after the operation. */
export function valueAfter(op, array, before, a, b) {
  if (!(array instanceof Int32Array)) return onScratch(op, array, before, a, b);
  switch (op) {
    case Op.store:
    case Op.exchange:
    case Op.write:
      return a | 0;
    case Op.add:
      return (before + (a | 0)) | 0;
    case Op.sub:
      return (before - (a | 0)) | 0;
    case Op.and:
      return before & a;
    case Op.or:
      return before | a;
    case Op.xor:
      return before ^ a;
    case Op.compareExchange:
      return before === (a | 0) ? b | 0 : before;
    default:
      return before;
  }
}
const scratches = new Map();
/** Does the operation on a private array of the same type. */
function onScratch(op, array, before, a, b) {
  let scratch = scratches.get(array.constructor);
  if (scratch === undefined) {
    scratch = new array.constructor(1);
    scratches.set(array.constructor, scratch);
  }
  scratch[0] = typeof array[0] === 'bigint' ? BigInt(before) : before;
  const value = a;
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
      Atomics.compareExchange(scratch, 0, value, b);
      break;
  }
  return wordOf(scratch[0]);
}
//# sourceMappingURL=valueAfter.js.map
