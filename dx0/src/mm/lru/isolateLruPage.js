import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { putbackActiveHugepage } from '../hugetlb/isolateHugePage.js';
import { listAdd, listDel, listEmpty, listNext, listPrev, lruNode, nodePage } from '../page/list.js';
import { PG_lru, PG_mlocked, testClearPageFlag, testPageFlag } from '../page/pageFlags.js';
import { getPage, pageCount, tryGetPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { lruCacheAdd } from './lruBatch.js';
import { countIsolated, delPageFromLru, lruList, lruLockOf } from './lruList.js';
import { putPage } from './putPage.js';
/**
 * isolate_lru_page: takes a page off its LRU list, with a reference of its own. The caller has a
 * reference. False when somebody else isolated it, or it sits in a batch.
 */
export function isolateLruPage(cpu, pfn, site = 0) {
  const lock = lruLockOf(cpu, pfn);
  vmBugOn(cpu, pageCount(cpu, pfn) === 0, Bug.FreePageUsed, pfn, 0, 0, site);
  if (cpu.config.isolation === 'modern') {
    if (!testClearPageFlag(cpu, pfn, PG_lru)) return false;
    getPage(cpu, pfn, Ref.Isolation, site);
    spinLock(cpu, lock, site);
    delPageFromLru(cpu, pfn);
    spinUnlock(cpu, lock);
    return true;
  }
  if (!testPageFlag(cpu, pfn, PG_lru)) return false;
  spinLock(cpu, lock, site);
  const isolated = testClearPageFlag(cpu, pfn, PG_lru);
  if (isolated) {
    getPage(cpu, pfn, Ref.Isolation, site);
    delPageFromLru(cpu, pfn);
  }
  spinUnlock(cpu, lock);
  return isolated;
}
/**
 * Isolates a page for migration, counts it and links it to a list of this CPU; the caller has a reference. When mlock
 * pins, a page that is mlocked stays where it is; otherwise it may be moved, in memory as it is.
 */
export function isolateToList(cpu, pfn, list, site = 0) {
  if (cpu.config.mlockPins === 'on' && testPageFlag(cpu, pfn, PG_mlocked)) return false;
  if (!isolateLruPage(cpu, pfn, site)) return false;
  countIsolated(cpu, pfn, 1);
  listAdd(cpu, lruNode(cpu, pfn), list);
  return true;
}
/** putback_lru_page: back to the LRU, by way of this CPU's batch; drops the isolation reference. */
export function putbackLruPage(cpu, pfn, site = 0) {
  lruCacheAdd(cpu, pfn, site);
  putPage(cpu, pfn, Ref.Isolation, site);
}
/**
 * isolate_lru_pages: up to `most` pages from the end of an LRU list, in one acquisition of the
 * lru_lock, linked to a list of this CPU and counted. The caller has no reference to any of them.
 * Returns how many.
 */
export function isolateLruPages(cpu, node, lru, most, list, site = 0) {
  const head = lruList(cpu, node, lru);
  const lock = cpu.locks.lru[node];
  let isolated = 0;
  let rejected = -1;
  spinLock(cpu, lock, site);
  for (let entry = listPrev(cpu, head); entry !== head && isolated < most;) {
    const pfn = nodePage(cpu, entry);
    entry = listPrev(cpu, entry);
    // A count of 0: its last user is on the way here to take it off the list.
    if (!tryGetPage(cpu, pfn, Ref.Isolation, site)) continue;
    if (!testClearPageFlag(cpu, pfn, PG_lru)) {
      // Somebody else is isolating it and waits for the lock. The put may free: not under the lock.
      rejected = pfn;
      break;
    }
    delPageFromLru(cpu, pfn);
    listAdd(cpu, lruNode(cpu, pfn), list);
    countIsolated(cpu, pfn, 1);
    isolated++;
  }
  spinUnlock(cpu, lock);
  if (rejected >= 0) putPage(cpu, rejected, Ref.Isolation, site);
  return isolated;
}
/** putback_movable_pages: every page of a list of isolated pages back to its LRU, or to the hugetlb pool. */
export function putbackIsolatedPages(cpu, list) {
  while (!listEmpty(cpu, list)) {
    const pfn = nodePage(cpu, listNext(cpu, list));
    if (isHugetlb(cpu, pfn)) {
      putbackActiveHugepage(cpu, pfn);
      continue;
    }
    listDel(cpu, lruNode(cpu, pfn));
    countIsolated(cpu, pfn, -1);
    putbackLruPage(cpu, pfn);
  }
}
//# sourceMappingURL=isolateLruPage.js.map
