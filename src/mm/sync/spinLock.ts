import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { lockdepWant } from '../debug/lockdep.ts';
import { lockAcquired, lockContended, lockReleased, UNCONTENDED } from '../debug/lockStat.ts';
import type { Lock } from '../machine/lockTable.ts';
import { queuedLock, queuedUnlock, tryQueuedLock } from './queuedLock.ts';
import { tasLock, tasUnlock, tryTasLock } from './tasLock.ts';
import { ticketLock, ticketUnlock, tryTicketLock } from './ticketLock.ts';

/** Takes a spinlock of the kind the machine is configured for (spin_lock). */
export function spinLock(cpu: Cpu, lock: Lock, site: CallSite = 0): void {
  lockdepWant(cpu, lock, site);
  acquire(cpu, lock, site);
}

/** Takes a spinlock of a class of which this CPU holds one already, in an order that is safe (spin_lock_nested). */
export function spinLockNested(cpu: Cpu, lock: Lock, site: CallSite = 0): void {
  lockdepWant(cpu, lock, site, true);
  acquire(cpu, lock, site);
}

function acquire(cpu: Cpu, lock: Lock, site: CallSite): void {
  let since = UNCONTENDED;
  if (!archTryLock(cpu, lock.address)) {
    since = lockContended(cpu, lock, site);
    archLock(cpu, lock.address);
  }
  lockAcquired(cpu, lock, site, since);
}

/** Takes the spinlock if nobody holds it (spin_trylock). */
export function spinTryLock(cpu: Cpu, lock: Lock, site: CallSite = 0): boolean {
  if (!archTryLock(cpu, lock.address)) return false;
  lockAcquired(cpu, lock, site, UNCONTENDED);
  return true;
}

/** Releases a spinlock that this CPU holds (spin_unlock). */
export function spinUnlock(cpu: Cpu, lock: Lock, site: CallSite = 0): void {
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

function archTryLock(cpu: Cpu, address: number): boolean {
  switch (cpu.config.lock) {
    case 'tas':
      return tryTasLock(cpu, address);
    case 'ticket':
      return tryTicketLock(cpu, address);
    case 'queued':
      return tryQueuedLock(cpu, address);
  }
}

function archLock(cpu: Cpu, address: number): void {
  switch (cpu.config.lock) {
    case 'tas':
      return tasLock(cpu, address);
    case 'ticket':
      return ticketLock(cpu, address);
    case 'queued':
      return queuedLock(cpu, address);
  }
}
