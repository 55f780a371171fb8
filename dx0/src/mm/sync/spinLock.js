import { lockdepWant } from '../debug/lockdep.js';
import { lockAcquired, lockContended, lockReleased, UNCONTENDED } from '../debug/lockStat.js';
import { queuedLock, queuedUnlock, tryQueuedLock } from './queuedLock.js';
import { tasLock, tasUnlock, tryTasLock } from './tasLock.js';
import { ticketLock, ticketUnlock, tryTicketLock } from './ticketLock.js';
/** Takes a spinlock of the kind the machine is configured for (spin_lock). */
export function spinLock(cpu, lock, site = 0) {
  lockdepWant(cpu, lock, site);
  acquire(cpu, lock, site);
}
/** Takes a spinlock of a class of which this CPU holds one already, in an order that is safe (spin_lock_nested). */
export function spinLockNested(cpu, lock, site = 0) {
  lockdepWant(cpu, lock, site, true);
  acquire(cpu, lock, site);
}
function acquire(cpu, lock, site) {
  let since = UNCONTENDED;
  if (!archTryLock(cpu, lock.address)) {
    since = lockContended(cpu, lock, site);
    archLock(cpu, lock.address);
  }
  lockAcquired(cpu, lock, site, since);
}
/** Takes the spinlock if nobody holds it (spin_trylock). */
export function spinTryLock(cpu, lock, site = 0) {
  if (!archTryLock(cpu, lock.address)) return false;
  lockAcquired(cpu, lock, site, UNCONTENDED);
  return true;
}
/** Releases a spinlock that this CPU holds (spin_unlock). */
export function spinUnlock(cpu, lock, site = 0) {
  lockReleased(cpu, lock, site);
  switch (cpu.config.lock) {
    case 'tas':
      return tasUnlock(cpu, lock.address);
    case 'ticket':
      return ticketUnlock(cpu, lock.address);
    case 'queued':
      return queuedUnlock(cpu, lock.address);
  }
}
function archTryLock(cpu, address) {
  switch (cpu.config.lock) {
    case 'tas':
      return tryTasLock(cpu, address);
    case 'ticket':
      return tryTicketLock(cpu, address);
    case 'queued':
      return tryQueuedLock(cpu, address);
  }
}
function archLock(cpu, address) {
  switch (cpu.config.lock) {
    case 'tas':
      return tasLock(cpu, address);
    case 'ticket':
      return ticketLock(cpu, address);
    case 'queued':
      return queuedLock(cpu, address);
  }
}
//# sourceMappingURL=spinLock.js.map
