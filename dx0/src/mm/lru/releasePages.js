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
import { freePage } from '../zone/freePages.js';
import { delPageFromLru, lruLockOf } from './lruList.js';
/**
 * release_pages: drops a reference to each of the first `count` pages. Those that it was the last to leave their LRU
 * lists under one lru_lock for each run of a node, and are freed after it. What is in `pages` afterwards is of no use.
 */
export function releasePages(cpu, pages, count, ref, site = 0) {
  let lock;
  let dead = 0;
  for (let i = 0; i < count; i++) {
    const head = compoundHead(cpu, pages[i]);
    if (!putPageTestZero(cpu, head, ref, site)) continue;
    if (testPageFlag(cpu, head, PG_lru)) {
      const wanted = lruLockOf(cpu, head);
      if (lock !== wanted) {
        if (lock !== undefined) spinUnlock(cpu, lock);
        lock = wanted;
        spinLock(cpu, lock);
      }
      vmBugOn(cpu, !testClearPageFlag(cpu, head, PG_lru), Bug.LruClear, head);
      delPageFromLru(cpu, head);
      clearPageFlag(cpu, head, PG_active | PG_unevictable);
    }
    pages[dead++] = head;
  }
  if (lock !== undefined) spinUnlock(cpu, lock);
  for (let i = 0; i < dead; i++) freePage(cpu, pages[i], site);
}
//# sourceMappingURL=releasePages.js.map
