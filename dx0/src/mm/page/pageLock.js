import { PAGE_FLAGS, PAGE_WAITERS } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { isAllocated } from '../debug/frameState.js';
import { lockdepWant } from '../debug/lockdep.js';
import { lockAcquired, lockContended, lockReleased, UNCONTENDED } from '../debug/lockStat.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { sleepOnQueue } from '../sync/sleepOnQueue.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { enqueueWaiter, finishWait, waitQueueLock, wakeWaitersLocked } from '../sync/waitQueue.js';
import { compoundHead } from './compound.js';
import { pageAt } from './page.js';
import {
  clearPageFlag,
  PG_locked,
  PG_waiters,
  PG_writeback,
  setPageFlag,
  testPageFlag,
  testSetPageFlag,
} from './pageFlags.js';
/** trylock_page. */
export function tryLockPage(cpu, pfn, site = 0) {
  const head = compoundHead(cpu, pfn);
  vmBugOn(cpu, !isAllocated(cpu, head), Bug.FreePageUsed, head, 0, 0, site);
  if (testSetPageFlag(cpu, head, PG_locked)) return false;
  lockAcquired(cpu, cpu.locks.page[head], site, UNCONTENDED);
  return true;
}
/** Locks what is going to be a page of its own, and cannot be anybody else's yet: a tail of a page that is split. */
export function inheritPageLock(cpu, tail, site = 0) {
  setPageFlag(cpu, tail, PG_locked);
  lockAcquired(cpu, cpu.locks.page[tail], site, UNCONTENDED);
}
/** lock_page: sleeps until the page lock is this CPU's. The caller must keep the page from being freed. */
export function lockPage(cpu, pfn, site = 0) {
  const head = compoundHead(cpu, pfn);
  const lock = cpu.locks.page[head];
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
export function unlockPage(cpu, pfn, site = 0) {
  const head = compoundHead(cpu, pfn);
  lockReleased(cpu, cpu.locks.page[head], site);
  clearBitAndWake(cpu, head, PG_locked, site);
}
/** Sleeps until a bit of the page (PG_locked, PG_writeback) is clear (wait_on_page_bit). The caller has a reference. */
export function waitOnPageBit(cpu, pfn, bit, site = 0) {
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
export function enqueueUnlockWaiter(cpu, pfn) {
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
export function endPageWriteback(cpu, pfn, site = 0) {
  clearBitAndWake(cpu, pfn, PG_writeback, site);
}
function enqueuePageWaiter(cpu, pfn) {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock);
  setPageFlag(cpu, pfn, PG_waiters);
  enqueueWaiter(cpu, queue);
  spinUnlock(cpu, lock);
}
function clearBitAndWake(cpu, pfn, bit, site) {
  const before = Atomics.and(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, ~bit);
  vmBugOn(cpu, (before & bit) === 0, Bug.UnlockUnlocked, pfn, before, bit, site);
  if ((before & PG_waiters) !== 0) wakePageWaiters(cpu, pfn);
}
/** The page may be free by now; like the kernel's hashed queues, its wait queue outlives it. */
function wakePageWaiters(cpu, pfn) {
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  const lock = waitQueueLock(cpu, queue);
  spinLock(cpu, lock);
  clearPageFlag(cpu, pfn, PG_waiters);
  wakeWaitersLocked(cpu, queue);
  spinUnlock(cpu, lock);
}
//# sourceMappingURL=pageLock.js.map
