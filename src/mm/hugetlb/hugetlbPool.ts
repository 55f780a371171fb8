import type { Cpu } from '../machine/cpu.ts';
import {
  PAGE_CONTENT,
  PAGE_GENERATION,
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_REFCOUNT,
} from '../machine/pageFields.ts';
import { ZONE_NORMAL } from '../machine/layout.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { ledgerAdd } from '../debug/ledger.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { initListHead, listAdd, listAddTail, listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.ts';
import { pageAt, pageField, readPageField, setPageField } from '../page/page.ts';
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
} from '../page/pageFlags.ts';
import { refSubTestZero } from '../page/refcount.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { allocPages } from '../zone/allocPages.ts';
import { freePage } from '../zone/freePages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';
import { pageNode } from '../zone/zones.ts';

/** Head of a node's list of free huge pages. Guarded by the hugetlb_lock, as the other list. */
export const hugetlbFreeList = (cpu: Cpu, node: number): number => cpu.layout.hugetlbFree + node * 2;

/** Head of the list of huge pages in use (hugepage_activelist). */
export const hugetlbActiveList = (cpu: Cpu): number => cpu.layout.hugetlbActive;

/** Whether a page is the head of one of the pool's (PageHeadHuge). */
export const isHugetlb = (cpu: Cpu, pfn: number): boolean =>
  cpu.config.hugePages > 0 && (pageFlags(cpu, pfn) & PG_hugetlb) !== 0;

/** Fills the pool from the zone NORMAL of each node. Runs before any CPU. */
export function bootHugetlbPool(cpu: Cpu): void {
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
export function allocHugetlbPage(cpu: Cpu, node: number, thisNode: boolean, site: CallSite = 0): number {
  const head = dequeue(cpu, node, thisNode, site);
  if (head < 0) return -1;
  for (let pfn = head; pfn < head + (1 << cpu.config.pageblockOrder); pfn++) setPageField(cpu, pfn, PAGE_CONTENT, 0);
  return head;
}

/** dequeue_huge_page_nodemask. */
function dequeue(cpu: Cpu, node: number, thisNode: boolean, site: CallSite): number {
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
export function freeHugetlbPage(cpu: Cpu, head: number, site: CallSite = 0): void {
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
export function setHugetlbMigratable(cpu: Cpu, head: number): void {
  setPageFlag(cpu, head, PG_hugeMigratable);
}

/** Gives all free pages of the pool back to the allocator (nr_hugepages = 0). */
export function releaseHugetlbPool(cpu: Cpu): void {
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
