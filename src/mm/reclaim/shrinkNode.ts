import type { Cpu } from '../machine/cpu.ts';
import { pinHoldBegin, pinHoldEnd } from '../debug/pinHold.ts';
import { ledgerSubFrozen } from '../debug/ledger.ts';
import { Ref } from '../debug/ref.ts';
import {
  countIsolated,
  LRU_ACTIVE_ANON,
  LRU_ACTIVE_FILE,
  LRU_INACTIVE_ANON,
  LRU_INACTIVE_FILE,
  nrLru,
} from '../lru/lruList.ts';
import { isolateLruPages, putbackIsolatedPages } from '../lru/isolateLruPage.ts';
import { privateList } from '../lru/privateList.ts';
import { PAGE_MAPPING } from '../machine/pageFields.ts';
import { splitHugePageToList } from '../huge/splitHugePage.ts';
import { isCompound } from '../page/compound.ts';
import { initListHead, listDel, listNext, lruNode, nodePage } from '../page/list.ts';
import { isAnonMapping, isFileMapping } from '../page/mapping.ts';
import { pageField } from '../page/page.ts';
import {
  clearPageFlag,
  PG_active,
  PG_dirty,
  PG_mlocked,
  PG_referenced,
  PG_swapcache,
  PG_writeback,
  testClearPageFlag,
  testPageFlag,
} from '../page/pageFlags.ts';
import { tryLockPage, unlockPage } from '../page/pageLock.ts';
import { addToSwap } from '../cache/swap.ts';
import { startWriteback } from '../cache/writeback.ts';
import { maybeDmaPinned } from '../page/maybeDmaPinned.ts';
import { PinClass } from '../pinpage/pinClass.ts';
import { pageMapped } from '../vm/rmap.ts';
import { tryToUnmap } from '../vm/tryToUnmap.ts';
import { freePage } from '../zone/freePages.ts';
import { removeMapping } from './removeMapping.ts';

/** The list of this CPU that reclaim uses: it may run inside an operation that has isolated pages itself. */
const RECLAIM_LIST = 0;

/** shrink_node: tries to reclaim pages of a node from its inactive lists. Returns how many were freed. */
export function shrinkNode(cpu: Cpu, node: number, pages: number): number {
  let freed = 0;
  for (const inactive of [LRU_INACTIVE_FILE, LRU_INACTIVE_ANON]) {
    const active = inactive === LRU_INACTIVE_FILE ? LRU_ACTIVE_FILE : LRU_ACTIVE_ANON;
    if (nrLru(cpu, node, inactive) < pages) shrinkActive(cpu, node, active, pages);
    const list = privateList(cpu, RECLAIM_LIST);
    initListHead(cpu, list);
    const since = pinHoldBegin(cpu);
    const isolated = isolateLruPages(cpu, node, inactive, pages, list);
    freed += shrinkPageList(cpu, list);
    putbackIsolatedPages(cpu, list);
    if (isolated > 0) pinHoldEnd(cpu, PinClass.Reclaim, since);
  }
  return freed;
}

/** shrink_active_list: moves pages from the end of an active list to the inactive one. */
function shrinkActive(cpu: Cpu, node: number, active: number, pages: number): void {
  const list = privateList(cpu, RECLAIM_LIST);
  initListHead(cpu, list);
  isolateLruPages(cpu, node, active, pages, list);
  for (let entry = listNext(cpu, list); entry !== list; entry = listNext(cpu, entry)) {
    clearPageFlag(cpu, nodePage(cpu, entry), PG_active);
  }
  putbackIsolatedPages(cpu, list);
}

/** shrink_page_list: frees what can be freed of a list of isolated pages; the rest stays on it. */
function shrinkPageList(cpu: Cpu, list: number): number {
  let freed = 0;
  for (let entry = listNext(cpu, list); entry !== list;) {
    const pfn = nodePage(cpu, entry);
    const node = entry;
    entry = listNext(cpu, node);
    if (!tryLockPage(cpu, pfn)) continue;
    // Swap slots are for single pages; the tails are behind all others of the list then.
    if (cpu.layout.pmds > 0 && isCompound(cpu, pfn)) {
      if (splitHugePageToList(cpu, pfn, list) !== 0) {
        unlockPage(cpu, pfn);
        continue;
      }
      entry = listNext(cpu, node);
    }
    if (!makeReclaimable(cpu, pfn)) {
      unlockPage(cpu, pfn);
      continue;
    }
    if (!pageOut(cpu, pfn)) continue;
    if (!removeMapping(cpu, pfn)) {
      unlockPage(cpu, pfn);
      continue;
    }
    // The count is 0: this CPU alone knows the page.
    listDel(cpu, lruNode(cpu, pfn));
    countIsolated(cpu, pfn, -1);
    ledgerSubFrozen(cpu, pfn, Ref.Isolation);
    clearPageFlag(cpu, pfn, PG_active);
    unlockPage(cpu, pfn);
    freePage(cpu, pfn);
    freed++;
  }
  return freed;
}

/** Whether a locked page is in a cache with a backing store and mapped by nobody, after what could be done for it. */
function makeReclaimable(cpu: Cpu, pfn: number): boolean {
  if (testPageFlag(cpu, pfn, PG_writeback) || testPageFlag(cpu, pfn, PG_mlocked)) return false;
  if (testClearPageFlag(cpu, pfn, PG_referenced) && testPageFlag(cpu, pfn, PG_active)) return false;
  const mapping = pageField(cpu, pfn, PAGE_MAPPING);
  if (!testPageFlag(cpu, pfn, PG_swapcache) && !isFileMapping(mapping)) {
    // A device may be writing to it through a pin: it must not be replaced by a copy from swap.
    if (!isAnonMapping(mapping) || maybeDmaPinned(cpu, pfn) || !addToSwap(cpu, pfn)) return false;
  }
  return !pageMapped(cpu, pfn) || tryToUnmap(cpu, pfn);
}

/** pageout: a dirty page is written, and reclaimed another time, when it is clean. False (and unlocked) then. */
function pageOut(cpu: Cpu, pfn: number): boolean {
  if (!testPageFlag(cpu, pfn, PG_dirty)) return true;
  startWriteback(cpu, pfn);
  return false;
}
