import { control, currentHandler, PLAIN, running } from './control.ts';
import { Op } from './op.ts';
import { plain } from './points.ts';
import { isShared, type SharedView } from './sharedView.ts';

type Function = (this: unknown, ...args: readonly unknown[]) => unknown;
type Args = readonly unknown[];
type Elements = Record<number, unknown> & { readonly length: number };

const prototype = Object.getPrototypeOf(Int32Array.prototype) as Record<string, unknown>;
const functions = (...names: readonly string[]): ReadonlySet<unknown> => new Set(names.map((name) => prototype[name]));
const READERS = functions('slice', 'indexOf', 'lastIndexOf', 'includes', 'join', 'at');
const WRITERS = functions('fill', 'set', 'copyWithin', 'reverse', 'sort');

/** Whether a function reads or writes many elements of a typed array. */
export const isBulk = (f: unknown): boolean => READERS.has(f) || WRITERS.has(f);

/** A method that reads or writes many elements of shared memory, with all its plain accesses. */
export function* bulk(site: number, array: SharedView, f: unknown, args: Args): Generator<void, unknown> {
  if (control[PLAIN] === 0) return Reflect.apply(f as Function, array, args);
  if (READERS.has(f)) {
    for (let i = 0; i < array.length; i++) if (plain(site, Op.read, array, i)) yield;
    return Reflect.apply(f as Function, array, args);
  }
  // Worked out on a copy: then what is written, and where, is known.
  const after = (array as Int32Array).slice();
  Reflect.apply(f as Function, after, args);
  const source = f === prototype['set'] ? args[0] : array;
  if (f !== prototype['fill'] && isShared(source)) {
    for (let i = 0; i < source.length; i++) if (plain(site, Op.read, source, i)) yield;
  }
  const [first, last] = written(array, f, args);
  for (let i = first; i < last; i++) {
    if (plain(site, Op.write, array, i, after[i])) yield;
    (array as unknown as Elements)[i] = after[i];
  }
  return f === prototype['set'] ? undefined : array;
}

/** From where to where a method writes. */
function written(array: SharedView, f: unknown, args: Args): [first: number, last: number] {
  const { length } = array;
  const at = (value: unknown, otherwise: number): number => {
    const whole = value === undefined ? otherwise : Math.trunc(Number(value)) || 0;
    return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
  };
  if (f === prototype['fill']) return [at(args[1], 0), at(args[2], length)];
  if (f === prototype['set']) {
    const offset = Math.trunc(Number(args[1] ?? 0));
    return [offset, offset + (args[0] as ArrayLike<unknown>).length];
  }
  if (f !== prototype['copyWithin']) return [0, length];
  const to = at(args[0], 0);
  const count = Math.min(at(args[2], length) - at(args[1], 0), length - to);
  return [to, to + Math.max(0, count)];
}

/** `object[name](...args)`, where the object may be shared memory. */
export function* bulkMethod(site: number, object: unknown, name: string, ...args: Args): Generator<void, unknown> {
  const f = (object as Record<string, unknown>)[name];
  if (isBulk(f) && isShared(object)) return yield* bulk(site, object, f, args);
  return (object as Record<string, Function>)[name]!(...args);
}

/** As `bulkMethod`, where nothing can be suspended. */
export function bulkMethodNow(site: number, object: unknown, name: string, ...args: Args): unknown {
  if (control[PLAIN] === 0) return (object as Record<string, Function>)[name]!(...args);
  const steps = bulkMethod(site, object, name, ...args);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    currentHandler()!.onContinue(running.cpu);
  }
}
