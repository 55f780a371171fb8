import { WAIT_QUEUE_BUCKETS } from '../machine/layout.js';
import { spinLock, spinUnlock } from './spinLock.js';
/**
 * A wait queue is one word, a bit mask of the CPUs that sleep on it. Its lock is found by hashing its
 * address, as for the kernel's page wait queues (folio_waitqueue).
 */
export const waitQueueLock = (cpu, queue) => cpu.locks.waitQueue[(queue >> 4) % WAIT_QUEUE_BUCKETS];
/** Puts this CPU on the queue; the caller holds the queue's lock. */
export function enqueueWaiter(cpu, queue) {
  Atomics.or(cpu.mem, queue, 1 << cpu.id);
}
/** Puts this CPU on the queue (prepare_to_wait); the condition must be tested after this. */
export function prepareToWait(cpu, queue, site = 0) {
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock, site);
  enqueueWaiter(cpu, queue);
  spinUnlock(cpu, lock, site);
}
/** Takes this CPU off the queue; the condition came true before it slept (finish_wait). */
export function finishWait(cpu, queue, site = 0) {
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock, site);
  Atomics.and(cpu.mem, queue, ~(1 << cpu.id));
  spinUnlock(cpu, lock, site);
}
/** Wakes all CPUs on the queue and takes them off it; the caller holds the queue's lock. */
export function wakeWaitersLocked(cpu, queue) {
  let waiting = Atomics.exchange(cpu.mem, queue, 0);
  while (waiting !== 0) {
    const other = 31 - Math.clz32(waiting);
    waiting &= ~(1 << other);
    ringDoorbell(cpu, other);
  }
}
/** Wakes all CPUs on the queue and takes them off it (wake_up_all). */
export function wakeWaiters(cpu, queue, site = 0) {
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock, site);
  wakeWaitersLocked(cpu, queue);
  spinUnlock(cpu, lock, site);
}
/** Makes another CPU look up from its sleep. */
export function ringDoorbell(cpu, other) {
  const doorbell = cpuBase(cpu, other) + cpu.layout.cpuDoorbell;
  Atomics.add(cpu.mem, doorbell, 1);
  Atomics.notify(cpu.mem, doorbell, 1);
}
/** First word of another CPU's area. */
export const cpuBase = (cpu, other) => cpu.layout.cpu.base + other * cpu.layout.cpu.stride;
//# sourceMappingURL=waitQueue.js.map
