import { control, PLAIN } from './control.ts';
import { Op } from './op.ts';
import { plain } from './points.ts';
import { drive, steppedOf, twin, type Stepped } from './twins.ts';

type Any = (...args: unknown[]) => unknown;

export function stepped(label: string, generator: Stepped): Any {
  return twin(
    function wrapped(this: unknown, ...args: unknown[]): unknown {
      return drive(label, generator.apply(this, args as never[]));
    } as Any,
    generator,
  );
}

export function* call(f: Any, ...args: unknown[]): Generator<void, unknown> {
  const generator = steppedOf(f);
  return generator ? yield* generator.apply(undefined, args as never[]) : f(...args);
}

export function* callMethod(object: Record<string, Any>, name: string, ...args: unknown[]): Generator<void, unknown> {
  const f = object[name]!;
  const generator = steppedOf(f);
  if (generator) return yield* generator.apply(object, args as never[]);
  const callback = Array.isArray(object) ? steppedOf(args[0]) : undefined;
  if (callback === undefined) return f.apply(object, args);
  const out: unknown[] = [];
  const list = object as unknown as unknown[];
  for (let i = 0; i < list.length; i++) {
    const value = yield* callback.apply(args[1], [list[i], i, list] as never[]);
    if (name === 'some' && value) return true;
    if (name === 'every' && !value) return false;
    if (name === 'find' && value) return list[i];
    if (name === 'findIndex' && value) return i;
    if (name === 'filter' ? value : name === 'map') out.push(name === 'map' ? value : list[i]);
    if (name === 'flatMap') out.push(...(Array.isArray(value) ? value : [value]));
  }
  return name === 'some'
    ? false
    : name === 'every'
      ? true
      : name === 'find' || name === 'forEach'
        ? undefined
        : name === 'findIndex'
          ? -1
          : out;
}

type Indexed = Record<PropertyKey, never>;
export function read(site: number, object: Indexed, index: PropertyKey): unknown {
  if (control[PLAIN] !== 0) plain(site, Op.read, object, index);
  return object[index];
}
export function write(site: number, object: Indexed, index: PropertyKey, value: unknown): unknown {
  if (control[PLAIN] !== 0) plain(site, Op.write, object, index, value);
  return ((object as Record<PropertyKey, unknown>)[index] = value);
}
export function change(site: number, object: Indexed, index: PropertyKey, operator: string, by: number): unknown {
  const before = read(site, object, index) as number;
  const after =
    operator === '+='
      ? before + by
      : operator === '-='
        ? before - by
        : operator === '|='
          ? before | by
          : operator === '&='
            ? before & by
            : operator === '^='
              ? before ^ by
              : operator === '<<='
                ? before << by
                : NaN;
  if (Number.isNaN(after)) throw new Error(operator);
  write(site, object, index, after);
  return after;
}
