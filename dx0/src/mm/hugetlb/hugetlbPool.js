import {
  PAGE_CONTENT,
  PAGE_GENERATION,
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_REFCOUNT,
} from '../machine/pageFields.js';
import { ZONE_NORMAL } from '../machine/layout.js';
import { Bug } from '../debug/bug.js';
import { ledgerAdd } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { initListHead, listAdd, listAddTail, listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.js';
import { pageAt, pageField, readPageField, setPageField } from '../page/page.js';
import {
  clearPageFlag,
  PG_active,
  PG_dirty,
  PG_head,
  PG_hugeMigratable,
  PG_hugetlb,
  PG_hwpoison,
  PG_locked,
  PG_lru,
  PG_waiters,
  pageFlags,
  setPageFlag,
} from '../page/pageFlags.js';
import { refSubTestZero } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { allocPages } from '../zone/allocPages.js';
import { freePage } from '../zone/freePages.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
import { pageNode } from '../zone/zones.js';
/** Head of a node's list of free huge pages. Guarded by the hugetlb_lock, as the other list. */
export const hugetlbFreeList = (cpu, node) => cpu.layout.hugetlbFree + node * 2;
/** Head of the list of huge pages in use (hugepage_activelist). */
export const hugetlbActiveList = (cpu) => cpu.layout.hugetlbActive;
/** Whether a page is the head of one of the pool's (PageHeadHuge). */
export const isHugetlb = (cpu, pfn) => cpu.config.hugePages > 0 && (pageFlags(cpu, pfn) & PG_hugetlb) !== 0;
/** Fills the pool from the zone NORMAL of each node. Runs before any CPU. */
export function bootHugetlbPool(cpu) {
  const { nodes, hugePages, pageblockOrder } = cpu.config;
  if (hugePages === 0) return;
  initListHead(cpu, hugetlbActiveList(cpu));
  for (let node = 0; node < nodes; node++) {
    initListHead(cpu, hugetlbFreeList(cpu, node));
    const request = { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: true };
    for (let i = 0; i < hugePages; i++) {
      const head = allocPages(cpu, request, pageblockOrder);
      refSubTestZero(cpu, head, 1, Ref.Alloc, 1);
      setPageFlag(cpu, head, PG_hugetlb);
      listAddTail(cpu, lruNode(cpu, head), hugetlbFreeList(cpu, node));
    }
  }
}
/** A huge page of zeroes with one reference (Ref.Alloc), of `node` if it has one, of another unless `thisNode`; -1. */
export function allocHugetlbPage(cpu, node, thisNode, site = 0) {
  const head = dequeue(cpu, node, thisNode, site);
  if (head < 0) return -1;
  for (let pfn = head; pfn < head + (1 << cpu.config.pageblockOrder); pfn++) setPageField(cpu, pfn, PAGE_CONTENT, 0);
  return head;
}
/** dequeue_huge_page_nodemask. */
function dequeue(cpu, node, thisNode, site) {
  const { nodes } = cpu.config;
  let head = -1;
  spinLock(cpu, cpu.locks.hugetlb);
  for (let i = 0; i < (thisNode ? 1 : nodes) && head < 0; i++) {
    const free = hugetlbFreeList(cpu, (node + i) % nodes);
    if (!listEmpty(cpu, free)) head = nodePage(cpu, listNext(cpu, free));
  }
  if (head >= 0) {
    listDel(cpu, lruNode(cpu, head));
    listAdd(cpu, lruNode(cpu, head), hugetlbActiveList(cpu));
    setPageField(cpu, head, PAGE_GENERATION, pageField(cpu, head, PAGE_GENERATION) + 1);
    setPageField(cpu, head, PAGE_MAPPING, 0);
    setPageField(cpu, head, PAGE_INDEX, 0);
    Atomics.store(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, 1);
    ledgerAdd(cpu, head, Ref.Alloc, 1, site);
  }
  spinUnlock(cpu, cpu.locks.hugetlb);
  return head;
}
/** Flags that a page of the pool must not have when its last reference is gone. */
const CHECK_AT_FREE = PG_lru | PG_locked | PG_active;
/** free_huge_page: back to the pool of its node; its last reference is gone. */
export function freeHugetlbPage(cpu, head, site = 0) {
  const flags = pageFlags(cpu, head);
  const mapcount = readPageField(cpu, head, PAGE_MAPCOUNT);
  vmBugOn(cpu, mapcount !== -1, Bug.FreeMapped, head, mapcount, 0, site);
  vmBugOn(cpu, (flags & CHECK_AT_FREE) !== 0, Bug.FreeFlags, head, flags, 0, site);
  clearPageFlag(cpu, head, ~(PG_head | PG_hugetlb | PG_waiters | PG_hwpoison));
  setPageField(cpu, head, PAGE_MAPPING, 0);
  spinLock(cpu, cpu.locks.hugetlb);
  listDel(cpu, lruNode(cpu, head));
  listAdd(cpu, lruNode(cpu, head), hugetlbFreeList(cpu, pageNode(cpu, head)));
  spinUnlock(cpu, cpu.locks.hugetlb);
}
/** Says of a page that is mapped, or was migrated, that it may be isolated (set_page_huge_active). */
export function setHugetlbMigratable(cpu, head) {
  setPageFlag(cpu, head, PG_hugeMigratable);
}
/** Gives all free pages of the pool back to the allocator (nr_hugepages = 0). */
export function releaseHugetlbPool(cpu) {
  if (cpu.config.hugePages === 0) return;
  for (let node = 0; node < cpu.config.nodes; node++) {
    for (;;) {
      spinLock(cpu, cpu.locks.hugetlb);
      const free = hugetlbFreeList(cpu, node);
      const head = listEmpty(cpu, free) ? -1 : nodePage(cpu, listNext(cpu, free));
      if (head >= 0) {
        listDel(cpu, lruNode(cpu, head));
        clearPageFlag(cpu, head, PG_hugetlb | PG_dirty);
      }
      spinUnlock(cpu, cpu.locks.hugetlb);
      if (head < 0) break;
      freePage(cpu, head);
    }
  }
}
//# sourceMappingURL=hugetlbPool.js.map
