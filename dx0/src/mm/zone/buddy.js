import { noteTainted } from '../debug/effort.js';
import { MIGRATE_TYPES } from '../machine/layout.js';
import { PAGE_PRIVATE } from '../machine/pageFields.js';
import { listAdd, listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.js';
import { pageField, setPageField } from '../page/page.js';
import { clearPageFlag, PG_buddy, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import {
  MIGRATE_CMA,
  MIGRATE_ISOLATE,
  MIGRATE_UNMOVABLE,
  migrateFallbacks,
  pageblockType,
  setPageblockType,
} from './migratetype.js';
import { zoneAt } from './zones.js';
/** The head of a free list. */
export const freeList = (cpu, zone, order, type) =>
  zoneAt(cpu, zone) + cpu.layout.zoneFreeArea + (order * MIGRATE_TYPES + type) * 2;
/** Free pages of a zone, of all types. */
export const zoneFreePages = (cpu, zone) => cpu.mem[zoneAt(cpu, zone) + cpu.layout.zoneFreePages];
/** Changes the number of free pages of a zone; its lock is held. */
export function addFreePages(cpu, zone, pages) {
  const address = zoneAt(cpu, zone) + cpu.layout.zoneFreePages;
  cpu.mem[address] = cpu.mem[address] + pages;
}
/** Puts a block on a free list. The zone lock is held. */
export function linkBlock(cpu, zone, pfn, order, type) {
  setPageField(cpu, pfn, PAGE_PRIVATE, order);
  setPageFlag(cpu, pfn, PG_buddy);
  listAdd(cpu, lruNode(cpu, pfn), freeList(cpu, zone, order, type));
}
/** Takes a block off its free list. The zone lock is held. */
export function unlinkBlock(cpu, pfn) {
  listDel(cpu, lruNode(cpu, pfn));
  clearPageFlag(cpu, pfn, PG_buddy);
  setPageField(cpu, pfn, PAGE_PRIVATE, 0);
}
/**
 * __free_one_page: returns a block to its zone, merged with its free buddies. The zone lock is held.
 * The pageblock's type is read here, under the lock: it may have changed since the page was freed.
 */
export function freeBlock(cpu, zone, pfn, order) {
  const type = pageblockType(cpu, pfn);
  addFreePages(cpu, zone, 1 << order);
  let block = pfn;
  let size = order;
  while (size < cpu.config.maxOrder) {
    const buddy = block ^ (1 << size);
    if (!testPageFlag(cpu, buddy, PG_buddy) || pageField(cpu, buddy, PAGE_PRIVATE) !== size) break;
    // From here on a merge would span pageblocks: only those of one type may share a list, and those that are being
    // isolated may be so by two.
    if (size >= cpu.config.pageblockOrder && (pageblockType(cpu, buddy) !== type || type === MIGRATE_ISOLATE)) break;
    unlinkBlock(cpu, buddy);
    block &= buddy;
    size++;
  }
  linkBlock(cpu, zone, block, size, type);
}
/** __isolate_free_page: takes the free block that begins at a page, of whatever size; its order. Zone lock held. */
export function takeFreeBlock(cpu, zone, pfn) {
  const order = pageField(cpu, pfn, PAGE_PRIVATE);
  unlinkBlock(cpu, pfn);
  addFreePages(cpu, zone, -(1 << order));
  return order;
}
/** rmqueue: takes a block of 2^order pages of a type, or of one to fall back to; -1 when there is none. Zone lock held. */
export function takeBlock(cpu, zone, order, type) {
  let pfn = takeSmallest(cpu, zone, order, type);
  for (const fallback of migrateFallbacks[type]) {
    if (pfn >= 0) break;
    pfn = takeFallback(cpu, zone, order, type, fallback);
  }
  if (pfn >= 0) addFreePages(cpu, zone, -(1 << order));
  return pfn;
}
/** __rmqueue_smallest: the smallest block that is large enough, split down; the halves stay on the type's lists. */
function takeSmallest(cpu, zone, order, type) {
  for (let size = order; size <= cpu.config.maxOrder; size++) {
    const head = freeList(cpu, zone, size, type);
    if (listEmpty(cpu, head)) continue;
    const pfn = nodePage(cpu, listNext(cpu, head));
    unlinkBlock(cpu, pfn);
    for (let half = size - 1; half >= order; half--) linkBlock(cpu, zone, pfn + (1 << half), half, type);
    return pfn;
  }
  return -1;
}
/**
 * __rmqueue_fallback: from the largest block of another type. A whole pageblock is converted, so that
 * later requests find it; CMA pageblocks keep their type, they are lent to movable pages only.
 */
function takeFallback(cpu, zone, order, type, fallback) {
  for (let size = cpu.config.maxOrder; size >= order; size--) {
    const head = freeList(cpu, zone, size, fallback);
    if (listEmpty(cpu, head)) continue;
    if (size < cpu.config.pageblockOrder || fallback === MIGRATE_CMA) return takeSmallest(cpu, zone, order, fallback);
    const pfn = nodePage(cpu, listNext(cpu, head));
    unlinkBlock(cpu, pfn);
    for (let page = pfn; page < pfn + (1 << size); page += 1 << cpu.config.pageblockOrder) {
      setPageblockType(cpu, page, type);
      if (type === MIGRATE_UNMOVABLE) noteTainted(cpu);
    }
    linkBlock(cpu, zone, pfn, size, type);
    return takeSmallest(cpu, zone, order, type);
  }
  return -1;
}
//# sourceMappingURL=buddy.js.map
