import { MIGRATE_PCPTYPES } from '../machine/layout.js';
import { PAGE_FLAGS, PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_REFCOUNT } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { noteFreed } from '../debug/frameState.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { compoundOrder, destroyCompoundPage } from '../page/compound.js';
import { pageAt, pageField, readPageField, setPageField } from '../page/page.js';
import {
  PAGE_FLAGS_CHECK_AT_FREE,
  pageFlags,
  PG_buddy,
  PG_contained,
  PG_head,
  PG_hwpoison,
  PG_waiters,
  testPageFlag,
} from '../page/pageFlags.js';
import { putPageTestZero } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAnonMapping, isMovableMapping } from '../page/mapping.js';
import { freeBlock } from './buddy.js';
import { MIGRATE_ISOLATE, MIGRATE_MOVABLE, pageblockType } from './migratetype.js';
import { pcpFree } from './perCpuPages.js';
import { pageZone } from './zones.js';
/**
 * __free_pages: drops the allocation's reference to 2^order pages, compound or not. If somebody else has one to the
 * first, by its frame, he frees that one, or all of a compound page; the others of what is none have nobody else.
 */
export function freePages(cpu, first, order, ref, site = 0) {
  // Before the put: afterwards the page may be somebody else's, and another kind of page (462a8e08e0e6).
  const compound = testPageFlag(cpu, first, PG_head);
  if (putPageTestZero(cpu, first, ref, site)) {
    freeOrder(cpu, first, order, site);
    return;
  }
  for (let size = order - 1; size >= 0 && !compound; size--) freeOrder(cpu, first + (1 << size), size, site);
}
/** free_the_page of a page whose last reference is gone: checked, then to the per-CPU list or the buddy allocator. */
export function freePage(cpu, head, site = 0) {
  freeOrder(cpu, head, compoundOrder(cpu, head), site);
}
function freeOrder(cpu, head, order, site) {
  const zone = pageZone(cpu, head);
  if (order > 0 && testPageFlag(cpu, head, PG_head)) destroyCompoundPage(cpu, head);
  for (let pfn = head; pfn < head + (1 << order); pfn++) {
    freePagePrepare(cpu, pfn, site);
  }
  // A poisoned page is never handed out again: it stays allocated, for nobody.
  if (order === 0 && testPageFlag(cpu, head, PG_hwpoison)) return;
  for (let pfn = head; pfn < head + (1 << order); pfn++) noteFreed(cpu, pfn);
  const type = pageblockType(cpu, head);
  if (order === 0 && type !== MIGRATE_ISOLATE) {
    pcpFree(cpu, zone, head, type >= MIGRATE_PCPTYPES ? MIGRATE_MOVABLE : type);
    return;
  }
  spinLock(cpu, cpu.locks.zone[zone]);
  freeBlock(cpu, zone, head, order);
  spinUnlock(cpu, cpu.locks.zone[zone]);
}
/** free_pages_prepare, with the checks of bad_page. */
function freePagePrepare(cpu, pfn, site) {
  const count = readPageField(cpu, pfn, PAGE_REFCOUNT);
  const mapcount = readPageField(cpu, pfn, PAGE_MAPCOUNT);
  const flags = pageFlags(cpu, pfn);
  vmBugOn(cpu, (flags & PG_buddy) !== 0, Bug.DoubleFree, pfn, flags, count, site);
  // Who poisons a page may be taking the reference that keeps it at this moment (page_handle_poison): the kernel does
  // not look at a poisoned page here, either.
  const isPoisoned = (flags & PG_hwpoison) !== 0;
  vmBugOn(cpu, count !== 0 && !isPoisoned, Bug.FreeReferenced, pfn, count, 0, site);
  vmBugOn(cpu, mapcount !== -1, Bug.FreeMapped, pfn, mapcount, 0, site);
  vmBugOn(cpu, (flags & PAGE_FLAGS_CHECK_AT_FREE) !== 0, Bug.FreeFlags, pfn, flags, 0, site);
  const mapping = pageField(cpu, pfn, PAGE_MAPPING);
  // An anonymous page keeps its anon_vma until here, a movable one its type; a page of a file must have left its cache.
  if (isAnonMapping(mapping) || isMovableMapping(mapping)) setPageField(cpu, pfn, PAGE_MAPPING, 0);
  else vmBugOn(cpu, mapping !== 0, Bug.FreeMapping, pfn, mapping, 0, site);
  Atomics.and(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, PG_hwpoison | PG_contained | PG_waiters);
}
//# sourceMappingURL=freePages.js.map
