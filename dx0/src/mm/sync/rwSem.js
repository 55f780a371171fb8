import { lockdepWant } from '../debug/lockdep.js';
import { lockAcquired, lockContended, lockReleased, UNCONTENDED } from '../debug/lockStat.js';
import { sleepOnQueue } from './sleepOnQueue.js';
import { finishWait, prepareToWait, wakeWaiters } from './waitQueue.js';
const COUNT = 0;
const WAITERS = 1;
const WRITER = -1;
/**
 * A sleeping reader-writer semaphore (rw_semaphore): the first word counts readers, -1 is a writer;
 * the second is the wait queue. Readers that come while somebody waits queue up behind, so that
 * writers do not starve. Held for writing only, it serves as a mutex.
 */
export function downRead(cpu, lock, site = 0) {
  lockdepWant(cpu, lock, site);
  let since = UNCONTENDED;
  if (Atomics.load(cpu.mem, lock.address + WAITERS) !== 0 || !tryReader(cpu, lock.address, false)) {
    since = lockContended(cpu, lock, site);
    // Before its first sleep a reader may only enter an idle semaphore: joining readers would pass the writers.
    sleepUntil(cpu, lock, (slept) => tryReader(cpu, lock.address, !slept));
  }
  lockAcquired(cpu, lock, site, since);
}
/** Takes the semaphore for reading if nobody writes or waits (down_read_trylock). */
export function downReadTry(cpu, lock, site = 0) {
  if (Atomics.load(cpu.mem, lock.address + WAITERS) !== 0 || !tryReader(cpu, lock.address, false)) return false;
  lockAcquired(cpu, lock, site, UNCONTENDED);
  return true;
}
export function upRead(cpu, lock, site = 0) {
  lockReleased(cpu, lock, site);
  if (Atomics.sub(cpu.mem, lock.address + COUNT, 1) === 1) wakeIfWaiting(cpu, lock);
}
export function downWrite(cpu, lock, site = 0) {
  lockdepWant(cpu, lock, site);
  let since = UNCONTENDED;
  if (!tryWriter(cpu, lock.address)) {
    since = lockContended(cpu, lock, site);
    sleepUntil(cpu, lock, () => tryWriter(cpu, lock.address));
  }
  lockAcquired(cpu, lock, site, since);
}
export function upWrite(cpu, lock, site = 0) {
  lockReleased(cpu, lock, site);
  Atomics.store(cpu.mem, lock.address + COUNT, 0);
  wakeIfWaiting(cpu, lock);
}
function tryReader(cpu, address, onlyIdle) {
  for (;;) {
    const count = Atomics.load(cpu.mem, address + COUNT);
    if (count === WRITER || (onlyIdle && count !== 0)) return false;
    if (Atomics.compareExchange(cpu.mem, address + COUNT, count, count + 1) === count) return true;
  }
}
const tryWriter = (cpu, address) => Atomics.compareExchange(cpu.mem, address + COUNT, 0, WRITER) === 0;
function sleepUntil(cpu, lock, tryLock) {
  const queue = lock.address + WAITERS;
  for (let slept = false; ; slept = true) {
    prepareToWait(cpu, queue);
    if (tryLock(slept)) {
      finishWait(cpu, queue);
      return;
    }
    sleepOnQueue(cpu, queue);
  }
}
function wakeIfWaiting(cpu, lock) {
  if (Atomics.load(cpu.mem, lock.address + WAITERS) !== 0) wakeWaiters(cpu, lock.address + WAITERS);
}
//# sourceMappingURL=rwSem.js.map
