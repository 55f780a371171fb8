import { control, currentHandler, PLAIN, running } from './control.ts';
import { dataAccess, isDataAccess } from './dataView.ts';
import { indexArgument, tellFirst } from './elementCallbacks.ts';
import { plainNow } from './elements.ts';
import type { Steps } from './finished.ts';
import { Op } from './op.ts';
import { plain } from './points.ts';
import { isShared, type SharedView } from './sharedView.ts';

type Function = (this: unknown, ...args: readonly unknown[]) => unknown;
type Args = readonly unknown[];
type Elements = Record<number, unknown> & { readonly length: number };
/** Elements from `first` on, up to `end`; backwards when `end` is the smaller. */
interface Range {
  readonly first: number;
  readonly end: number;
}
/** What a method reads, which comes first, or writes. */
type Touched = (array: SharedView, args: Args) => Range;

const prototype = Object.getPrototypeOf(Int32Array.prototype) as Record<string, unknown>;
const byFunction = <Kind>(kinds: Readonly<Record<string, Kind>>): ReadonlyMap<unknown, Kind> =>
  // Not every Node has all of them.
  new Map(Object.entries(kinds).flatMap(([name, kind]) => (prototype[name] ? [[prototype[name], kind] as const] : [])));

/** A relative position as these methods take it: a negative one counts from the end. */
function position(value: unknown, length: number, otherwise: number): number {
  const whole = value === undefined ? otherwise : Math.trunc(Number(value)) || 0;
  return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
}

const all: Touched = ({ length }) => ({ first: 0, end: length });

/** Up to the one that is found. */
const search: Touched = (array, [wanted, from]) => {
  const first = position(from, array.length, 0);
  const found = (array as Int32Array).indexOf(wanted as number, first);
  return { first, end: found < 0 ? array.length : found + 1 };
};

const searchBackwards: Touched = (array, args) => {
  const found = (array as Int32Array).lastIndexOf(...(args as [number]));
  const last = array.length - 1;
  const from = args.length < 2 ? last : Math.trunc(Number(args[1])) || 0;
  const first = from < 0 ? Math.max(-1, array.length + from) : Math.min(from, last);
  return { first, end: found < 0 ? -1 : found - 1 };
};

const count = (array: SharedView, args: Args): number => {
  const { length } = array;
  const from = position(args[1], length, 0);
  return Math.max(0, Math.min(position(args[2], length, length) - from, length - position(args[0], length, 0)));
};

const READS = byFunction<Touched>({
  at: ({ length }, [index]) => {
    const whole = Math.trunc(Number(index)) || 0;
    const first = whole < 0 ? length + whole : whole;
    return { first, end: first >= 0 && first < length ? first + 1 : first };
  },
  slice: ({ length }, [from, to]) => {
    const first = position(from, length, 0);
    return { first, end: Math.max(first, position(to, length, length)) };
  },
  indexOf: search,
  includes: search,
  lastIndexOf: searchBackwards,
  join: all,
  toString: all,
  toLocaleString: all,
  toReversed: all,
  toSorted: all,
  with: all,
  reverse: all,
  sort: all,
  copyWithin: (array, args) => {
    const first = position(args[1], array.length, 0);
    return { first, end: first + count(array, args) };
  },
});

const WRITES = byFunction<Touched>({
  fill: ({ length }, [, from, to]) => {
    const first = position(from, length, 0);
    return { first, end: Math.max(first, position(to, length, length)) };
  },
  set: (_, [source, offset]) => {
    const first = Math.trunc(Number(offset ?? 0));
    return { first, end: first + (source as ArrayLike<unknown>).length };
  },
  copyWithin: (array, args) => {
    const first = position(args[0], array.length, 0);
    return { first, end: first + count(array, args) };
  },
  reverse: all,
  sort: all,
});

const ITERATORS = byFunction<(array: SharedView, i: number) => unknown>({
  values: (array, i) => array[i],
  entries: (array, i) => [i, array[i]],
});

/** Whether a function reads or writes many elements of a typed array. */
const isBulk = (f: unknown): boolean =>
  READS.has(f) || WRITES.has(f) || indexArgument(f) !== undefined || ITERATORS.has(f);

/** A method that reads or writes many elements of shared memory, with all its plain accesses. */
function* bulk(site: number, array: SharedView, f: unknown, args: Args): Generator<void, unknown> {
  if (control[PLAIN] === 0) return Reflect.apply(f as Function, array, args);
  if (indexArgument(f) !== undefined) return Reflect.apply(f as Function, array, tellingArgs(site, array, f, args));
  const iterator = ITERATORS.get(f);
  if (iterator) return tellingIterator(site, array, iterator);
  const reads = READS.get(f)?.(array, args);
  if (reads) {
    const by = reads.end < reads.first ? -1 : 1;
    for (let i = reads.first; i !== reads.end; i += by) if (plain(site, Op.read, array, i)) yield;
  }
  const source = args[0];
  if (f === prototype['set'] && isShared(source)) {
    for (let i = 0; i < source.length; i++) if (plain(site, Op.read, source, i)) yield;
  }
  const writes = WRITES.get(f)?.(array, args);
  if (!writes) return Reflect.apply(f as Function, array, args);
  // Worked out on a copy: then what is written is known.
  const after = (array as Int32Array).slice();
  Reflect.apply(f as Function, after, args);
  for (let i = writes.first; i < writes.end; i++) {
    if (plain(site, Op.write, array, i, after[i])) yield;
    (array as unknown as Elements)[i] = after[i];
  }
  return f === prototype['set'] ? undefined : array;
}

/** Arguments whose callback tells of the element that it is called with. */
function tellingArgs(site: number, array: SharedView, f: unknown, args: Args): Args {
  const [callback, ...others] = args;
  if (typeof callback !== 'function') return args;
  const indexAt = indexArgument(f)!;
  tellFirst(site, array, f, args);
  const telling = function telling(this: unknown, ...told: readonly unknown[]): unknown {
    plainNow(site, Op.read, array, told[indexAt]);
    return Reflect.apply(callback as Function, this, told);
  };
  return [telling, ...others];
}

function* tellingIterator(
  site: number,
  array: SharedView,
  item: (array: SharedView, i: number) => unknown,
): Generator<unknown, void> {
  for (let i = 0; i < array.length; i++) {
    plainNow(site, Op.read, array, i);
    yield item(array, i);
  }
}

/** What an object is iterated as: elements of shared memory are told of as they are read. */
export function iterated(site: number, object: unknown): unknown {
  if (control[PLAIN] === 0 || !isShared(object)) return object;
  return tellingIterator(site, object, (array, i) => array[i]);
}

/** The steps of a function that is called on shared memory, of which it touches as much as it likes; undefined for others. */
export function bulkSteps(site: number, object: unknown, f: unknown, args: Args): Steps | undefined {
  if (isBulk(f) && isShared(object)) return bulk(site, object, f, args);
  return control[PLAIN] !== 0 && isDataAccess(f, object) ? dataAccess(site, object, f, args) : undefined;
}

/** `object[name](...args)`, where the object may be shared memory. */
export function* bulkMethod(site: number, object: unknown, name: string, ...args: Args): Generator<void, unknown> {
  const f = (object as Record<string, unknown>)[name];
  const steps = bulkSteps(site, object, f, args);
  if (steps) return yield* steps;
  return (object as Record<string, Function>)[name]!(...args);
}

/** As `bulkMethod`, where nothing can be suspended. */
export function bulkMethodNow(site: number, object: unknown, name: string, ...args: Args): unknown {
  if (control[PLAIN] === 0 || !ArrayBuffer.isView(object)) {
    return (object as Record<string, Function>)[name]!(...args);
  }
  const steps = bulkMethod(site, object, name, ...args);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    currentHandler()!.onContinue(running.cpu);
  }
}
