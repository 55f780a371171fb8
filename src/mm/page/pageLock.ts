import type { Cpu } from '../machine/cpu.ts';
import { PAGE_FLAGS, PAGE_WAITERS } from '../machine/pageFields.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { isAllocated } from '../debug/frameState.ts';
import { lockdepWant } from '../debug/lockdep.ts';
import { lockAcquired, lockContended, lockReleased, UNCONTENDED } from '../debug/lockStat.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { sleepOnQueue } from '../sync/sleepOnQueue.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { enqueueWaiter, finishWait, waitQueueLock, wakeWaitersLocked } from '../sync/waitQueue.ts';
import { compoundHead } from './compound.ts';
import { pageAt } from './page.ts';
import {
  clearPageFlag,
  PG_locked,
  PG_waiters,
  PG_writeback,
  setPageFlag,
  testPageFlag,
  testSetPageFlag,
} from './pageFlags.ts';

/** trylock_page. */
export function tryLockPage(cpu: Cpu, pfn: number, site: CallSite = 0): boolean {
  const head = compoundHead(cpu, pfn);
  vmBugOn(cpu, !isAllocated(cpu, head), Bug.FreePageUsed, head, 0, 0, site);
  if (testSetPageFlag(cpu, head, PG_locked)) return false;
  lockAcquired(cpu, cpu.locks.page[head]!, site, UNCONTENDED);
  return true;
}

/** Locks what is going to be a page of its own, and cannot be anybody else's yet: a tail of a page that is split. */
export function inheritPageLock(cpu: Cpu, tail: number, site: CallSite = 0): void {
  setPageFlag(cpu, tail, PG_locked);
  lockAcquired(cpu, cpu.locks.page[tail]!, site, UNCONTENDED);
}

/** lock_page: sleeps until the page lock is this CPU's. The caller must keep the page from being freed. */
export function lockPage(cpu: Cpu, pfn: number, site: CallSite = 0): void {
  const head = compoundHead(cpu, pfn);
  const lock = cpu.locks.page[head]!;
  vmBugOn(cpu, !isAllocated(cpu, head), Bug.FreePageUsed, head, 0, 0, site);
  lockdepWant(cpu, lock, site);
  let since = UNCONTENDED;
  if (testSetPageFlag(cpu, head, PG_locked)) {
    since = lockContended(cpu, lock, site);
    for (;;) {
      enqueuePageWaiter(cpu, head);
      // Again after queueing: the holder that unlocked before saw no waiter and wakes nobody.
      if (!testSetPageFlag(cpu, head, PG_locked)) {
        finishWait(cpu, pageAt(cpu, head) + PAGE_WAITERS);
        break;
      }
      sleepOnQueue(cpu, pageAt(cpu, head) + PAGE_WAITERS, site);
    }
  }
  lockAcquired(cpu, lock, site, since);
}

/** unlock_page. */
export function unlockPage(cpu: Cpu, pfn: number, site: CallSite = 0): void {
  const head = compoundHead(cpu, pfn);
  lockReleased(cpu, cpu.locks.page[head]!, site);
  clearBitAndWake(cpu, head, PG_locked, site);
}

/** Sleeps until a bit of the page (PG_locked, PG_writeback) is clear (wait_on_page_bit). The caller has a reference. */
export function waitOnPageBit(cpu: Cpu, pfn: number, bit: number, site: CallSite = 0): void {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  while (testPageFlag(cpu, pfn, bit)) {
    enqueuePageWaiter(cpu, pfn);
    if (!testPageFlag(cpu, pfn, bit)) {
      finishWait(cpu, queue);
      return;
    }
    sleepOnQueue(cpu, queue, site);
  }
}

/**
 * Queues this CPU for the unlock of a page it has no reference to. The caller holds a lock that keeps
 * the page locked, hence alive, until this returns; afterwards it only sleeps on the queue. False
 * when the page is not locked any more (since ffa65753c431).
 */
export function enqueueUnlockWaiter(cpu: Cpu, pfn: number): boolean {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock);
  setPageFlag(cpu, pfn, PG_waiters);
  const locked = testPageFlag(cpu, pfn, PG_locked);
  if (locked) enqueueWaiter(cpu, queue);
  spinUnlock(cpu, lock);
  return locked;
}

/** end_page_writeback. */
export function endPageWriteback(cpu: Cpu, pfn: number, site: CallSite = 0): void {
  clearBitAndWake(cpu, pfn, PG_writeback, site);
}

function enqueuePageWaiter(cpu: Cpu, pfn: number): void {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock);
  setPageFlag(cpu, pfn, PG_waiters);
  enqueueWaiter(cpu, queue);
  spinUnlock(cpu, lock);
}

function clearBitAndWake(cpu: Cpu, pfn: number, bit: number, site: CallSite): void {
  const before = Atomics.and(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, ~bit);
  vmBugOn(cpu, (before & bit) === 0, Bug.UnlockUnlocked, pfn, before, bit, site);
  if ((before & PG_waiters) !== 0) wakePageWaiters(cpu, pfn);
}

/** The page may be free by now; like the kernel's hashed queues, its wait queue outlives it. */
function wakePageWaiters(cpu: Cpu, pfn: number): void {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock);
  clearPageFlag(cpu, pfn, PG_waiters);
  wakeWaitersLocked(cpu, queue);
  spinUnlock(cpu, lock);
}
