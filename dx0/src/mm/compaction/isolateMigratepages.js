import { Ref } from '../debug/ref.js';
import { isolateToList } from '../lru/isolateLruPage.js';
import { putPage } from '../lru/putPage.js';
import { PAGE_MAPPING, PAGE_ORDER, PAGE_PRIVATE } from '../machine/pageFields.js';
import { MIGRATE_ASYNC } from '../migrate/unmapAndMove.js';
import { isolateMovableToList } from '../movable/isolateMovablePage.js';
import { isTail } from '../page/compound.js';
import { isAnonMapping, isMovableMapping } from '../page/mapping.js';
import { readPageField } from '../page/page.js';
import { pageFlags, PG_buddy, PG_head, PG_lru, PG_pin, PG_swapcache, PG_writeback } from '../page/pageFlags.js';
import { pageCount, tryGetPage } from '../page/refcount.js';
import { isolatePinpage } from '../pinpage/isolatePinpage.js';
import { pageMapcount } from '../vm/rmap.js';
import { MIGRATE_CMA, MIGRATE_MOVABLE, pageblockType } from '../zone/migratetype.js';
import { freePfn, migrateList, migratePfn, pinList, setMigratePfn } from './compactControl.js';
/** Pages isolated at once (COMPACT_CLUSTER_MAX, scaled down). */
export const COMPACT_CLUSTER_MAX = 4;
/**
 * isolate_migratepages: the migrate scanner goes on over page frames, up to the free scanner, and isolates what can
 * be moved: pages of the LRU, of drivers, and pinned ones. Stops at the end of a pageblock in which it found some, or
 * when it has enough. Returns how many.
 */
export function isolateMigratepages(cpu, mode) {
  const blockMask = (1 << cpu.config.pageblockOrder) - 1;
  let isolated = 0;
  let pfn = migratePfn(cpu);
  const end = freePfn(cpu);
  while (pfn < end && isolated < COMPACT_CLUSTER_MAX) {
    if ((pfn & blockMask) === 0) {
      if (isolated > 0) break;
      if (mode === MIGRATE_ASYNC && !isAsyncSuitable(cpu, pfn)) {
        pfn += blockMask + 1;
        continue;
      }
    }
    const flags = pageFlags(cpu, pfn);
    const skip = pagesToSkip(cpu, pfn, flags);
    if (skip === 0 && isolatePage(cpu, pfn, flags, mode)) isolated++;
    pfn += Math.max(1, skip);
  }
  setMigratePfn(cpu, Math.min(pfn, end));
  return isolated;
}
/** migrate_async_suitable: whoever has no time looks where movable pages are to be expected. */
function isAsyncSuitable(cpu, pfn) {
  const type = pageblockType(cpu, pfn);
  return type === MIGRATE_MOVABLE || type === MIGRATE_CMA;
}
/** Pages of a free block or of a compound page, which are stepped over. Read without a lock: a guess, made plausible. */
function pagesToSkip(cpu, pfn, flags) {
  if ((flags & (PG_buddy | PG_head)) === 0) return isTail(cpu, pfn) ? 1 : 0;
  const order = readPageField(cpu, pfn, (flags & PG_buddy) !== 0 ? PAGE_PRIVATE : PAGE_ORDER);
  return order >= 0 && order <= cpu.config.maxOrder ? 1 << order : 1;
}
/** What a page is was asked without a lock; the isolation of its kind asks again. */
function isolatePage(cpu, pfn, flags, mode) {
  if ((flags & PG_pin) !== 0) return isolatePinpage(cpu, pfn, pinList(cpu));
  const mapping = readPageField(cpu, pfn, PAGE_MAPPING);
  if (isMovableMapping(mapping)) return isolateMovableToList(cpu, pfn, migrateList(cpu));
  if ((flags & PG_lru) === 0) return false;
  if (mode === MIGRATE_ASYNC && (flags & PG_writeback) !== 0) return false;
  // An anonymous page with more references than entries is pinned, or soon somebody else's: it would not move.
  const anon = isAnonMapping(mapping) && (flags & PG_swapcache) === 0;
  if (anon && pageCount(cpu, pfn) > pageMapcount(cpu, pfn)) return false;
  return isolateFromLru(cpu, pfn);
}
function isolateFromLru(cpu, pfn) {
  if (!tryGetPage(cpu, pfn, Ref.Speculative)) return false;
  const isolated = isolateToList(cpu, pfn, migrateList(cpu));
  putPage(cpu, pfn, Ref.Speculative);
  return isolated;
}
//# sourceMappingURL=isolateMigratepages.js.map
