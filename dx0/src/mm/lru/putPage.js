import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { compoundHead } from '../page/compound.js';
import {
  clearPageFlag,
  PG_active,
  PG_lru,
  PG_unevictable,
  testClearPageFlag,
  testPageFlag,
} from '../page/pageFlags.js';
import { putPageTestZero } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { freeHugetlbPage, isHugetlb } from '../hugetlb/hugetlbPool.js';
import { freePage } from '../zone/freePages.js';
import { delPageFromLru, lruLockOf } from './lruList.js';
/** put_page: drops a reference; the last one takes the page off the LRU and frees it. No lru_lock may be held. */
export function putPage(cpu, pfn, ref, site = 0) {
  const head = compoundHead(cpu, pfn);
  if (putPageTestZero(cpu, head, ref, site)) releasePage(cpu, head, site);
}
/** __put_page: frees a page whose last reference is gone. */
export function releasePage(cpu, head, site = 0) {
  if (isHugetlb(cpu, head)) {
    freeHugetlbPage(cpu, head, site);
    return;
  }
  pageCacheRelease(cpu, head);
  freePage(cpu, head, site);
}
/** __page_cache_release. Nobody can isolate the page: that takes a reference. */
function pageCacheRelease(cpu, pfn) {
  if (!testPageFlag(cpu, pfn, PG_lru)) return;
  const lock = lruLockOf(cpu, pfn);
  spinLock(cpu, lock);
  vmBugOn(cpu, !testClearPageFlag(cpu, pfn, PG_lru), Bug.LruClear, pfn);
  delPageFromLru(cpu, pfn);
  // A page that leaves its list to be freed is neither active nor unevictable any more.
  clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
  spinUnlock(cpu, lock);
}
//# sourceMappingURL=putPage.js.map
