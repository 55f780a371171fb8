import { control, currentHandler, LOG, PLAIN, running } from './control.ts';
import { Op } from './op.ts';
import { plain } from './points.ts';
import { logUpdate } from './words.ts';

// Plain accesses for which the code around has no room. All of them are told to the handler; the step that is
// under way goes on.

type Indexed = Record<PropertyKey, unknown>;

/** As `plain`, where nothing can be suspended. */
export function plainNow(site: number, kind: number, object: unknown, index: unknown, value?: unknown): void {
  if (plain(site, kind, object, index, value)) currentHandler()!.onContinue(running.cpu);
}

/** `object[index]` */
export function read(site: number, object: Indexed, index: PropertyKey): unknown {
  if (control[PLAIN] !== 0) plainNow(site, Op.read, object, index);
  return object[index];
}

/** `object[index] = value` */
export function write(site: number, object: Indexed, index: PropertyKey, value: unknown): unknown {
  if (control[PLAIN] !== 0) plainNow(site, Op.write, object, index, value);
  return (object[index] = value);
}

const step = (value: unknown, by: number): number | bigint =>
  typeof value === 'bigint' ? value + BigInt(by) : Number(value) + by;

/** Announces `object[index]++`: a read and a write. */
export function plainUpdate(site: number, object: Indexed, index: PropertyKey, by: number): void {
  if (control[LOG] !== 0 && logUpdate(site, object, index, by)) return;
  plainNow(site, Op.read, object, index);
  plainNow(site, Op.write, object, index, step(object[index], by));
}

/** `object[index]++` and the like. */
export function update(site: number, object: Indexed, index: PropertyKey, by: number, isPrefix: boolean): unknown {
  const value = read(site, object, index);
  const after = step(value, by);
  write(site, object, index, after);
  return isPrefix ? after : typeof value === 'bigint' ? value : Number(value);
}

/** Left side of a compound assignment, read before the right side is evaluated. */
interface Element {
  readonly site: number;
  readonly object: Indexed;
  readonly index: PropertyKey;
  readonly value: never;
}

export const element = (site: number, object: Indexed, index: PropertyKey): Element => ({
  site,
  object,
  index,
  value: read(site, object, index) as never,
});

const operators: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  '+=': (a, b) => a + b,
  '-=': (a, b) => a - b,
  '*=': (a, b) => a * b,
  '/=': (a, b) => a / b,
  '%=': (a, b) => a % b,
  '**=': (a, b) => a ** b,
  '<<=': (a, b) => a << b,
  '>>=': (a, b) => a >> b,
  '>>>=': (a, b) => a >>> b,
  '&=': (a, b) => a & b,
  '|=': (a, b) => a | b,
  '^=': (a, b) => a ^ b,
};

/** `object[index] += value` and the like. */
export const assign = (operator: string, { site, object, index, value }: Element, by: never): unknown =>
  write(site, object, index, operators[operator]!(value, by));
