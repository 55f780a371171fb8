import { iterated } from './bulk.ts';
import { control, PLAIN } from './control.ts';
import { indexArgument, tellFirst } from './elementCallbacks.ts';
import { plainNow } from './elements.ts';
import type { Steps } from './finished.ts';
import { Op } from './op.ts';
import { isShared, type SharedView } from './sharedView.ts';
import { steppedOf, type Stepped } from './twins.ts';

type Value = unknown;
type List = ArrayLike<Value>;
/** A built-in method that calls its first argument for each element. */
type Shim = (self: never, callback: Stepped, args: readonly Value[]) => Generator<void, Value>;

function* callback(stepped: Stepped, self: Value, args: readonly Value[]): Generator<void, Value> {
  return yield* stepped.apply(self, args as never[]);
}

const each = (list: List, stepped: Stepped, self: Value, i: number): Generator<void, Value> =>
  callback(stepped, self, [list[i], i, list]);

function* forEach(list: List, stepped: Stepped, [, self]: readonly Value[]): Generator<void, Value> {
  const { length } = list;
  for (let i = 0; i < length; i++) if (i in list) yield* each(list, stepped, self, i);
  return undefined;
}

/** The results of all calls; the built-in method then makes of them what it makes. */
const resultsFor = (method: 'map' | 'filter' | 'flatMap') =>
  function* collect(list: List, stepped: Stepped, [, self]: readonly Value[]): Generator<void, Value> {
    const results: Value[] = [];
    const before = Array.isArray(list) ? list.slice() : list;
    const { length } = list;
    for (let i = 0; i < length; i++) if (i in list) results[i] = yield* each(list, stepped, self, i);
    // What the callback changed in the list does not matter any more.
    const native = (before as Value[])[method] as (f: (value: Value, i: number) => Value) => Value;
    return native.call(before, (_: Value, i: number) => results[i]);
  };

/** A search from the beginning or the end, which stops at the first result that is wanted. */
const searchFor = (wanted: boolean, isReverse: boolean, skipsHoles: boolean, found: 'index' | 'value' | boolean) =>
  function* search(list: List, stepped: Stepped, [, self]: readonly Value[]): Generator<void, Value> {
    const { length } = list;
    for (let n = 0; n < length; n++) {
      const i = isReverse ? length - 1 - n : n;
      if (skipsHoles && !(i in list)) continue;
      const value = list[i];
      const result = yield* callback(stepped, self, [value, i, list]);
      if (Boolean(result) === wanted) return found === 'index' ? i : found === 'value' ? value : found;
    }
    return found === 'index' ? -1 : found === 'value' ? undefined : !found;
  };

const reduceFrom = (isReverse: boolean) =>
  function* reduce(list: List, stepped: Stepped, [, ...initial]: readonly Value[]): Generator<void, Value> {
    const { length } = list;
    let isBegun = initial.length > 0;
    let sum = initial[0];
    for (let n = 0; n < length; n++) {
      const i = isReverse ? length - 1 - n : n;
      if (!(i in list)) continue;
      if (isBegun) sum = yield* callback(stepped, undefined, [sum, list[i], i, list]);
      else sum = list[i];
      isBegun = true;
    }
    if (!isBegun) throw new TypeError('Reduce of empty array with no initial value');
    return sum;
  };

function* forEachEntry(
  list: ReadonlyMap<Value, Value>,
  stepped: Stepped,
  [, self]: readonly Value[],
): Generator<void, Value> {
  for (const [key, value] of list.entries()) yield* callback(stepped, self, [value, key, list]);
  return undefined;
}

const shims: Readonly<Record<string, Shim>> = {
  forEach,
  map: resultsFor('map'),
  filter: resultsFor('filter'),
  flatMap: resultsFor('flatMap'),
  some: searchFor(true, false, true, true),
  every: searchFor(false, false, true, false),
  find: searchFor(true, false, false, 'value'),
  findIndex: searchFor(true, false, false, 'index'),
  findLast: searchFor(true, true, false, 'value'),
  findLastIndex: searchFor(true, true, false, 'index'),
  reduce: reduceFrom(false),
  reduceRight: reduceFrom(true),
};

const byFunction = new Map<unknown, Shim>();
for (const home of [Array.prototype, Object.getPrototypeOf(Int32Array.prototype)] as Record<string, unknown>[]) {
  for (const [name, shim] of Object.entries(shims)) if (home[name]) byFunction.set(home[name], shim);
}
for (const home of [Map.prototype, Set.prototype]) byFunction.set(home.forEach, forEachEntry);

/** The steps of a built-in method whose callback is stepped; undefined for all others. Sorting is one step. */
export function stepCallbacks(site: number, f: unknown, self: unknown, args: readonly unknown[]): Steps | undefined {
  if (f === Array.from && self === Array) return stepFrom(site, args);
  const shim = byFunction.get(f);
  const stepped = shim && steppedOf(args[0]);
  if (!stepped || control[PLAIN] === 0 || !isShared(self)) return stepped && shim(self as never, stepped, args);
  tellFirst(site, self, f, args);
  return shim(self as never, telling(site, self, f, stepped), args);
}

/** The callback, after it has told of the element of shared memory that it is called with. */
function telling(site: number, array: SharedView, f: unknown, stepped: Stepped): Stepped {
  const indexAt = indexArgument(f)!;
  return function* told(this: unknown, ...args: never[]): Generator<void, Value> {
    plainNow(site, Op.read, array, args[indexAt]);
    return yield* stepped.apply(this, args);
  };
}

function stepFrom(site: number, [items, f, self]: readonly unknown[]): Steps | undefined {
  const stepped = steppedOf(f);
  return stepped && from(iterated(site, items) as List, stepped, self);
}

function* from(items: List | Iterable<Value>, stepped: Stepped, self: Value): Generator<void, Value> {
  const results: Value[] = [];
  const source = Symbol.iterator in items ? items : Array.from(items);
  for (const item of source as Iterable<Value>) {
    results.push(yield* callback(stepped, self, [item, results.length]));
  }
  return results;
}
