import { appendAny } from './accessLog.ts';
import { BUDGET, control, currentHandler, LOG, running } from './control.ts';
import { codeOf, Op } from './op.ts';
import { point } from './points.ts';
import type { SharedView } from './sharedView.ts';
import { UnsteppedWait } from './twins.ts';
import { waitAsync } from './waitAsync.ts';
import { notify, wait } from './waits.ts';

type Method = keyof typeof Atomics & string;
/** What a function of Atomics is called with. */
export type OperationArgs = readonly [array: SharedView, index: number, a?: never, b?: never];
type Function = (...args: readonly unknown[]) => unknown;

/** Names of the functions of Atomics. */
const names = new Map(
  (Object.getOwnPropertyNames(Atomics) as Method[])
    .filter((name) => typeof Atomics[name] === 'function')
    .map((name) => [Atomics[name] as unknown, name]),
);

/** The method of Atomics that a function is, whatever name it goes by. */
export const methodOf = (f: unknown): Method | undefined => names.get(f);

const isIdle = (method: string): boolean => !(method in Op);

function perform(site: number, method: Method, args: OperationArgs): unknown {
  const code = codeOf(site, Op[method as keyof typeof Op]);
  const [array, index, a, b] = args;
  if (method === 'notify') return notify(array as Int32Array, index, a, code);
  if ((method as string) === 'waitAsync') return waitAsync(array as Int32Array, index, a as never, b, code);
  if (control[LOG] !== 0) appendAny(code, array, index, a, b);
  return (Atomics[method] as Function)(...args);
}

/** An operation of Atomics with a point before it. */
export function* operate(site: number, method: Method, ...args: OperationArgs): Generator<void, unknown> {
  if (method === 'wait') return yield* wait(site, ...(args as unknown as [Int32Array, number, number]));
  if (isIdle(method)) return (Atomics[method] as Function)(...args);
  const [array, index, a, b] = args;
  if (--control[BUDGET]! === 0 && point(site, Op[method as keyof typeof Op], array, index, a, b)) yield;
  return perform(site, method, args);
}

/**
 * An operation of Atomics where nothing can be suspended; it belongs to the step that is under way.
 *
 * @param what names the place in the list of what was not stepped.
 * @throws UnsteppedWait when it would sleep.
 */
export function operateNow(what: string, site: number, method: Method, ...args: OperationArgs): unknown {
  const handler = currentHandler();
  if (handler === undefined || isIdle(method)) return (Atomics[method] as Function)(...args);
  const { cpu } = running;
  const [array, index, a, b] = args;
  handler.onUnstepped(cpu, what);
  if (--control[BUDGET]! === 0 && point(site, Op[method as keyof typeof Op], array, index, a, b)) {
    handler.onContinue(cpu);
  }
  if (method !== 'wait') return perform(site, method, args);
  if (control[LOG] !== 0) appendAny(codeOf(site, Op.wait), array, index, a, b);
  if (Atomics.load(array as Int32Array, index) !== a) return 'not-equal';
  throw new UnsteppedWait(`${what} can't be suspended and would wait`);
}
