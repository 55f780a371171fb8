import { Op } from './flightLayout.ts';
import { record } from './flightRing.ts';
import { gateNotify, gateSleep, isGated } from './gate.ts';
import { noise } from './noise.ts';
import { reachPoint } from './reachPoint.ts';
import { addressOf, isRecorded, isShared, wordOf } from './view.ts';

type Words = Int32Array;

const ended = { ok: Op.woken, 'not-equal': Op.notEqual, 'timed-out': Op.timedOut };

/**
 * Recorded twice, so that a CPU that hangs here is seen: `wait` with the expected and the present value,
 * and how it ended with the expected value and the one there now.
 */
export function wait(site: number, array: Words, index: number, value: number, timeout?: number): string {
  if (--noise.countdown === 0) reachPoint();
  if (isRecorded(array)) record(site, Op.wait, addressOf(index), wordOf(value), wordOf(array[index]));
  const result = isGated() ? gatedWait(array, index, value, timeout) : Atomics.wait(array, index, value, timeout);
  if (isRecorded(array)) record(site, ended[result], addressOf(index), wordOf(value), wordOf(array[index]));
  return result;
}

/** Recorded with the expected value, and the one found. */
export function waitAsync(site: number, array: Words, index: number, value: number, timeout?: number): unknown {
  if (--noise.countdown === 0) reachPoint();
  const { waitAsync: native } = Atomics as unknown as { waitAsync: (...args: unknown[]) => unknown };
  const result = native(array, index, value, timeout);
  if (isRecorded(array)) record(site, Op.waitAsync, addressOf(index), wordOf(value), wordOf(array[index]));
  return result;
}

/** Recorded with the number of CPUs woken as both values. */
export function notify(site: number, array: Words, index: number, count?: number): number {
  if (--noise.countdown === 0) reachPoint();
  const woken = isGated() ? gatedNotify(array, index, count) : Atomics.notify(array, index, count);
  if (isRecorded(array)) record(site, Op.notify, addressOf(index), woken, woken);
  return woken;
}

/** Touches no memory: neither disturbed nor recorded. */
export const isLockFree = (_site: number, bytes: number): boolean => Atomics.isLockFree(bytes);

/** Touches no memory: neither disturbed nor recorded. Missing before Node 24, as without the hook. */
export const pause = (_site: number, ...turns: number[]): void =>
  (Atomics as unknown as { pause: (...turns: number[]) => void }).pause(...turns);

function gatedWait(array: Words, index: number, value: number, timeout = Infinity): 'ok' | 'not-equal' | 'timed-out' {
  if (Atomics.load(array, index) !== value) return 'not-equal';
  isShared(array);
  return gateSleep(addressOf(index), Number.isNaN(timeout) ? Infinity : timeout);
}

function gatedNotify(array: Words, index: number, count = Infinity): number {
  isShared(array);
  return gateNotify(addressOf(index), count);
}
