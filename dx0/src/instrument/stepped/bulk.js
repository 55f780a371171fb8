import { control, currentHandler, PLAIN, running } from './control.js';
import { dataAccess, isDataAccess } from './dataView.js';
import { indexArgument, tellFirst } from './elementCallbacks.js';
import { plainNow } from './elements.js';
import { Op } from './op.js';
import { plain } from './points.js';
import { isShared } from './sharedView.js';
const prototype = Object.getPrototypeOf(Int32Array.prototype);
const byFunction = (kinds) =>
  // Not every Node has all of them.
  new Map(Object.entries(kinds).flatMap(([name, kind]) => (prototype[name] ? [[prototype[name], kind]] : [])));
/** A relative position as these methods take it: a negative one counts from the end. */
function position(value, length, otherwise) {
  const whole = value === undefined ? otherwise : Math.trunc(Number(value)) || 0;
  return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
}
const all = ({ length }) => ({ first: 0, end: length });
/** Up to the one that is found. */
const search = (array, [wanted, from]) => {
  const first = position(from, array.length, 0);
  const found = array.indexOf(wanted, first);
  return { first, end: found < 0 ? array.length : found + 1 };
};
const searchBackwards = (array, args) => {
  const found = array.lastIndexOf(...args);
  const last = array.length - 1;
  const from = args.length < 2 ? last : Math.trunc(Number(args[1])) || 0;
  const first = from < 0 ? Math.max(-1, array.length + from) : Math.min(from, last);
  return { first, end: found < 0 ? -1 : found - 1 };
};
const count = (array, args) => {
  const { length } = array;
  const from = position(args[1], length, 0);
  return Math.max(0, Math.min(position(args[2], length, length) - from, length - position(args[0], length, 0)));
};
const READS = byFunction({
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
const WRITES = byFunction({
  fill: ({ length }, [, from, to]) => {
    const first = position(from, length, 0);
    return { first, end: Math.max(first, position(to, length, length)) };
  },
  set: (_, [source, offset]) => {
    const first = Math.trunc(Number(offset ?? 0));
    return { first, end: first + source.length };
  },
  copyWithin: (array, args) => {
    const first = position(args[0], array.length, 0);
    return { first, end: first + count(array, args) };
  },
  reverse: all,
  sort: all,
});
const ITERATORS = byFunction({
  values: (array, i) => array[i],
  entries: (array, i) => [i, array[i]],
});
/** Whether a function reads or writes many elements of a typed array. */
const isBulk = (f) => READS.has(f) || WRITES.has(f) || indexArgument(f) !== undefined || ITERATORS.has(f);
/** A method that reads or writes many elements of shared memory, with all its plain accesses. */
function* bulk(site, array, f, args) {
  if (control[PLAIN] === 0) return Reflect.apply(f, array, args);
  if (indexArgument(f) !== undefined) return Reflect.apply(f, array, tellingArgs(site, array, f, args));
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
  if (!writes) return Reflect.apply(f, array, args);
  // Worked out on a copy: then what is written is known.
  const after = array.slice();
  Reflect.apply(f, after, args);
  for (let i = writes.first; i < writes.end; i++) {
    if (plain(site, Op.write, array, i, after[i])) yield;
    array[i] = after[i];
  }
  return f === prototype['set'] ? undefined : array;
}
/** Arguments whose callback tells of the element that it is called with. */
function tellingArgs(site, array, f, args) {
  const [callback, ...others] = args;
  if (typeof callback !== 'function') return args;
  const indexAt = indexArgument(f);
  tellFirst(site, array, f, args);
  const telling = function telling(...told) {
    plainNow(site, Op.read, array, told[indexAt]);
    return Reflect.apply(callback, this, told);
  };
  return [telling, ...others];
}
function* tellingIterator(site, array, item) {
  for (let i = 0; i < array.length; i++) {
    plainNow(site, Op.read, array, i);
    yield item(array, i);
  }
}
/** What an object is iterated as: elements of shared memory are told of as they are read. */
export function iterated(site, object) {
  if (control[PLAIN] === 0 || !isShared(object)) return object;
  return tellingIterator(site, object, (array, i) => array[i]);
}
/** The steps of a function that is called on shared memory, of which it touches as much as it likes; undefined for others. */
export function bulkSteps(site, object, f, args) {
  if (isBulk(f) && isShared(object)) return bulk(site, object, f, args);
  return control[PLAIN] !== 0 && isDataAccess(f, object) ? dataAccess(site, object, f, args) : undefined;
}
/** `object[name](...args)`, where the object may be shared memory. */
export function* bulkMethod(site, object, name, ...args) {
  const f = object[name];
  const steps = bulkSteps(site, object, f, args);
  if (steps) return yield* steps;
  return object[name](...args);
}
/** As `bulkMethod`, where nothing can be suspended. */
export function bulkMethodNow(site, object, name, ...args) {
  if (control[PLAIN] === 0 || !ArrayBuffer.isView(object)) {
    return object[name](...args);
  }
  const steps = bulkMethod(site, object, name, ...args);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    currentHandler().onContinue(running.cpu);
  }
}
//# sourceMappingURL=bulk.js.map
