import { appendAny } from './accessLog.ts';
import { BUDGET, control, currentHandler, LOG, pending, running } from './control.ts';
import { codeOf, Op } from './op.ts';
import { point } from './points.ts';

type Words = Int32Array;

/** Atomics.wait as a point, and as a sleep that other CPUs or virtual time end. */
export function* wait(
  site: number,
  array: Words,
  index: number,
  value: number,
  timeout = Infinity,
): Generator<void, 'ok' | 'not-equal' | 'timed-out'> {
  if (--control[BUDGET]! === 0 && point(site, Op.wait, array, index, value, timeout)) yield;
  if (control[LOG] !== 0) appendAny(codeOf(site, Op.wait), array, index, value, timeout);
  const handler = currentHandler();
  if (handler === undefined) {
    // Outside an execution nobody else runs, so nobody could notify.
    if (Atomics.load(array, index) !== value) return 'not-equal';
    if (timeout === Infinity) throw new Error('Atomics.wait would sleep for ever: no other CPU runs');
    return 'timed-out';
  }
  const { cpu } = running;
  if (Atomics.load(array, index) !== value) return 'not-equal';
  pending.kind[cpu] = Op.wake;
  pending.site[cpu] = site;
  pending.array[cpu] = array;
  pending.index[cpu] = index;
  pending.a[cpu] = value;
  handler.onSleep(cpu, Number.isNaN(timeout) ? Infinity : Math.max(0, timeout));
  yield;
  if (control[LOG] !== 0) appendAny(codeOf(site, Op.wake), array, index, value, timeout);
  return handler.onWoken(cpu);
}

/** What Atomics.notify does; the point before it is lowered like that of any other operation. */
export function notify(array: Words, index: number, count: number | undefined, code: number): number {
  if (control[LOG] !== 0) appendAny(code, array, index, count);
  const handler = currentHandler();
  return handler === undefined
    ? Atomics.notify(array, index, count)
    : handler.onNotify(running.cpu, array, index, count ?? Infinity);
}
