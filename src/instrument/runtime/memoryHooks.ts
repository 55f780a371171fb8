import { Op } from './flightLayout.ts';
import { record } from './flightRing.ts';
import { noise } from './noise.ts';
import { reachPlain } from './reachPoint.ts';
import { addressOf, isShared, stored, view, wordOf } from './view.ts';

/** Anything with elements: the hooks stand wherever the source says `object[index]`. */
type Indexed = Record<PropertyKey, never>;

/** `object[index]` */
export function read(site: number, object: Indexed, index: PropertyKey): unknown {
  if (!isShared(object)) return object[index];
  if (--noise.countdown === 0) reachPlain();
  const value = object[index];
  if (view.recorded && typeof index === 'number') {
    const word = wordOf(value);
    record(site, Op.read, addressOf(index), word, word);
  }
  return value;
}

/** `object[index] = value`. The value before is read just ahead, so another CPU may have changed it since. */
export function write(site: number, object: Indexed, index: PropertyKey, value: unknown): unknown {
  if (!isShared(object)) return ((object as Record<PropertyKey, unknown>)[index] = value);
  if (--noise.countdown === 0) reachPlain();
  if (view.recorded && typeof index === 'number') {
    const before = wordOf(object[index]);
    object[index] = value as never;
    record(site, Op.write, addressOf(index), before, stored(value));
  } else {
    object[index] = value as never;
  }
  return value;
}

type Numeric = number | bigint;
const numeric = (value: unknown): Numeric => (typeof value === 'bigint' ? value : Number(value));
const step = (value: Numeric, by: 1 | -1): Numeric => (typeof value === 'bigint' ? value + BigInt(by) : value + by);

/** `object[index]++` on shared memory is a read and a write, with a hook each. */
function change(site: number, object: Indexed, index: PropertyKey, by: 1 | -1): { before: Numeric; after: Numeric } {
  const before = numeric(read(site, object, index));
  const after = step(before, by);
  write(site, object, index, after);
  return { before, after };
}

export const postIncrement = (site: number, object: Indexed, index: PropertyKey): unknown =>
  change(site, object, index, 1).before;
export const postDecrement = (site: number, object: Indexed, index: PropertyKey): unknown =>
  change(site, object, index, -1).before;
export const preIncrement = (site: number, object: Indexed, index: PropertyKey): unknown =>
  change(site, object, index, 1).after;
export const preDecrement = (site: number, object: Indexed, index: PropertyKey): unknown =>
  change(site, object, index, -1).after;

/** Left side of a compound assignment, read before the right side is evaluated. */
interface Reference {
  readonly site: number;
  readonly object: Indexed;
  readonly index: PropertyKey;
  readonly value: never;
}

export const reference = (site: number, object: Indexed, index: PropertyKey): Reference => ({
  site,
  object,
  index,
  value: read(site, object, index) as never,
});

const assign = ({ site, object, index }: Reference, value: unknown): unknown => write(site, object, index, value);

export const assignAdd = (left: Reference, right: never): unknown => assign(left, left.value + right);
export const assignSubtract = (left: Reference, right: never): unknown => assign(left, left.value - right);
export const assignMultiply = (left: Reference, right: never): unknown => assign(left, left.value * right);
export const assignDivide = (left: Reference, right: never): unknown => assign(left, left.value / right);
export const assignRemainder = (left: Reference, right: never): unknown => assign(left, left.value % right);
export const assignPower = (left: Reference, right: never): unknown => assign(left, left.value ** right);
export const assignShiftLeft = (left: Reference, right: never): unknown => assign(left, left.value << right);
export const assignShiftRight = (left: Reference, right: never): unknown => assign(left, left.value >> right);
export const assignShiftRightUnsigned = (left: Reference, right: never): unknown => assign(left, left.value >>> right);
export const assignAnd = (left: Reference, right: never): unknown => assign(left, left.value & right);
export const assignOr = (left: Reference, right: never): unknown => assign(left, left.value | right);
export const assignXor = (left: Reference, right: never): unknown => assign(left, left.value ^ right);
