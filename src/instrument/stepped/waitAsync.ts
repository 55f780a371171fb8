import { appendAny } from './accessLog.ts';
import { control, currentHandler, LOG, running } from './control.ts';
import { VirtualPromise, type WaitResult } from './virtualPromise.ts';

/** What Atomics.waitAsync returns. */
export type WaitAsyncResult =
  | { readonly async: false; readonly value: 'not-equal' | 'timed-out' }
  | { readonly async: true; readonly value: PromiseLike<WaitResult> };

type Native = (array: Int32Array, index: number, value: number, timeout?: number) => WaitAsyncResult;

/** What Atomics.waitAsync does; the point before it is lowered like that of any other operation. */
export function waitAsync(
  array: Int32Array,
  index: number,
  value: number,
  timeout: number | undefined,
  code: number,
): WaitAsyncResult {
  if (control[LOG] !== 0) appendAny(code, array, index, value, timeout);
  const handler = currentHandler();
  const native = (Atomics as unknown as { readonly waitAsync: Native }).waitAsync;
  if (handler === undefined) return native(array, index, value, timeout);
  // Throws for what it can't wait on, and else never waits.
  const { value: found } = native(array, index, value, 0);
  if (found === 'not-equal') return { async: false, value: found };
  const ms = Number.isNaN(Number(timeout)) ? Infinity : Math.max(0, Number(timeout));
  if (ms === 0) return { async: false, value: 'timed-out' };
  const promise = new VirtualPromise(array, index, value, ms);
  handler.onWaitAsync(running.cpu, promise);
  return { async: true, value: promise };
}
