import { PAGE_CONTENT, PAGE_PRIVATE } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { pageField, setPageField } from '../page/page.js';
import { PG_swapbacked, PG_swapcache, PG_uptodate, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { allocUserPage } from '../reclaim/allocUserPage.js';
import { findGetSlot } from './pageCache.js';
import { changeSwapCount, insertIntoSwapCache, SWAP_HAS_CACHE, swapCacheSlot, swapDisk } from './swap.js';
/**
 * The page of a swap slot, read from the device if need be; locked and with a reference (Ref.Gup).
 * -1: no memory. -2: the slot was freed or is changing hands, look at the entry again.
 */
export function swapInLockPage(cpu, slot) {
  const cached = findGetSlot(cpu, swapCacheSlot(cpu, slot), Ref.Gup);
  if (cached >= 0) {
    lockPage(cpu, cached);
    if (testPageFlag(cpu, cached, PG_swapcache) && pageField(cpu, cached, PAGE_PRIVATE) === slot) return cached;
    unlockPage(cpu, cached);
    putPage(cpu, cached, Ref.Gup);
    return -2;
  }
  const pfn = allocUserPage(cpu);
  if (pfn < 0) return -1;
  tryLockPage(cpu, pfn);
  getPage(cpu, pfn, Ref.Gup);
  // swapcache_prepare: the claim keeps the slot, and everybody else from bringing in a second page.
  const claimed = changeSwapCount(cpu, slot, (count) => count > 0 && (count & SWAP_HAS_CACHE) === 0, SWAP_HAS_CACHE);
  if (claimed) {
    setPageFlag(cpu, pfn, PG_swapbacked);
    insertIntoSwapCache(cpu, pfn, slot);
    setPageField(cpu, pfn, PAGE_CONTENT, Atomics.load(cpu.mem, swapDisk(cpu, slot)));
    setPageFlag(cpu, pfn, PG_uptodate);
    lruCacheAdd(cpu, pfn);
    putPage(cpu, pfn, Ref.Alloc);
    return pfn;
  }
  putPage(cpu, pfn, Ref.Alloc);
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  return -2;
}
//# sourceMappingURL=swapIn.js.map
