import { bulkSteps } from './bulk.ts';
import { stepCallbacks } from './callbacks.ts';
import { control, EFFECTS } from './control.ts';
import { finished, type Steps } from './finished.ts';
import { methodOf, operate, type OperationArgs } from './operate.ts';
import { steppedOf, twin } from './twins.ts';

// Calls whose function is not certain. Whatever is called is either suspended, like all that was lowered, or
// finished by the time these return. The first argument is the call's site.

type Function = (this: unknown, ...args: readonly unknown[]) => unknown;

/** `f(...args)` */
export function call(site: number, f: unknown, ...args: readonly unknown[]): Steps {
  const stepped = steppedOf(f);
  return stepped === undefined ? callOther(site, f, undefined, args) : stepped(...(args as never[]));
}

/** `self.f(...args)`, where the function has been looked up: JavaScript does that before it evaluates arguments. */
export function callOn(site: number, f: unknown, self: unknown, ...args: readonly unknown[]): Steps {
  const stepped = steppedOf(f);
  return stepped === undefined ? callOther(site, f, self, args) : stepped.call(self, ...(args as never[]));
}

function callOther(site: number, f: unknown, self: unknown, args: readonly unknown[]): Steps {
  if (typeof f !== 'function') throw new TypeError(`${String(f)} is not a function`);
  const method = methodOf(f);
  if (method !== undefined) return operate(site, method, ...(args as unknown as OperationArgs));
  if (typeof self === 'function') {
    if (f === Function.prototype.call) return callOn(site, self, args[0], ...args.slice(1));
    if (f === Function.prototype.apply) return callOn(site, self, args[0], ...listOf(args[1]));
    if (f === Function.prototype.bind) return finished(bind(site, self as Function, args));
  }
  if (f === Reflect.apply) return callOn(site, args[0], args[1], ...listOf(args[2]));
  const steps = stepCallbacks(site, f, self, args) ?? bulkSteps(site, self, f, args);
  if (steps !== undefined) return steps;
  // What it does nobody knows: a loop that calls it does not spin.
  control[EFFECTS]!++;
  return finished(Reflect.apply(f, self, args));
}

const listOf = (list: unknown): unknown[] => (list === null || list === undefined ? [] : Array.from(list as []));

/** A bound function is stepped like the one it is bound to. */
function bind(site: number, f: Function, [self, ...first]: readonly unknown[]): Function {
  const bound = f.bind(self, ...first) as Function;
  const stepped = steppedOf(f);
  if (stepped) return twin(bound, stepped.bind(self, ...(first as never[])));
  const method = methodOf(f);
  if (method === undefined) return bound;
  return twin(bound, (...rest: readonly unknown[]) =>
    operate(site, method, ...([...first, ...rest] as unknown as OperationArgs)),
  );
}
