import type { Cpu } from '../machine/cpu.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { compoundHead } from '../page/compound.ts';
import {
  clearPageFlag,
  PG_active,
  PG_lru,
  PG_unevictable,
  testClearPageFlag,
  testPageFlag,
} from '../page/pageFlags.ts';
import { putPageTestZero } from '../page/refcount.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { freeHugetlbPage, isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { freePage } from '../zone/freePages.ts';
import { delPageFromLru, lruLockOf } from './lruList.ts';

/** put_page: drops a reference; the last one takes the page off the LRU and frees it. No lru_lock may be held. */
export function putPage(cpu: Cpu, pfn: number, ref: Ref, site: CallSite = 0): void {
  const head = compoundHead(cpu, pfn);
  if (putPageTestZero(cpu, head, ref, site)) releasePage(cpu, head, site);
}

/** __put_page: frees a page whose last reference is gone. */
export function releasePage(cpu: Cpu, head: number, site: CallSite = 0): void {
  if (isHugetlb(cpu, head)) {
    freeHugetlbPage(cpu, head, site);
    return;
  }
  pageCacheRelease(cpu, head);
  freePage(cpu, head, site);
}

/** __page_cache_release. Nobody can isolate the page: that takes a reference. */
function pageCacheRelease(cpu: Cpu, pfn: number): void {
  if (!testPageFlag(cpu, pfn, PG_lru)) return;
  const lock = lruLockOf(cpu, pfn);
  spinLock(cpu, lock);
  vmBugOn(cpu, !testClearPageFlag(cpu, pfn, PG_lru), Bug.LruClear, pfn);
  delPageFromLru(cpu, pfn);
  // A page that leaves its list to be freed is neither active nor unevictable any more.
  clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
  spinUnlock(cpu, lock);
}
