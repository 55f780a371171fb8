import type { Cpu } from '../machine/cpu.ts';
import type { Lock } from '../machine/lockTable.ts';
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
import { freePage } from '../zone/freePages.ts';
import { delPageFromLru, lruLockOf } from './lruList.ts';

/**
 * release_pages: drops a reference to each of the first `count` pages. Those that it was the last to leave their LRU
 * lists under one lru_lock for each run of a node, and are freed after it. What is in `pages` afterwards is of no use.
 */
export function releasePages(cpu: Cpu, pages: Int32Array, count: number, ref: Ref, site: CallSite = 0): void {
  let lock: Lock | undefined;
  let dead = 0;
  for (let i = 0; i < count; i++) {
    const head = compoundHead(cpu, pages[i]!);
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
  for (let i = 0; i < dead; i++) freePage(cpu, pages[i]!, site);
}
