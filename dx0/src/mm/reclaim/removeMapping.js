import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { ledgerSubFrozen } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { cacheSlot } from '../cache/pageCache.js';
import { releaseSwapSlot, removeFromSwapCache } from '../cache/swap.js';
import { isFileMapping, mappingId } from '../page/mapping.js';
import { pageField, setPageField } from '../page/page.js';
import { PG_dirty, PG_swapcache, testPageFlag } from '../page/pageFlags.js';
import { refFreeze, refUnfreeze } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
/** References of an unmapped page about to be reclaimed: the isolation's and the cache's. */
const EXPECTED = 2;
/**
 * __remove_mapping: freezes a locked, isolated, unmapped page and takes it out of its cache. On success
 * its count is 0 and stays so. False when somebody has a reference, or it is dirty.
 */
export function removeMapping(cpu, pfn) {
  const swapCache = testPageFlag(cpu, pfn, PG_swapcache);
  const mapping = pageField(cpu, pfn, PAGE_MAPPING);
  if (!swapCache && !isFileMapping(mapping)) return false;
  const lock = swapCache ? cpu.locks.swapXa : cpu.locks.xa[mappingId(mapping)];
  spinLock(cpu, lock);
  if (!freezeClean(cpu, pfn)) {
    spinUnlock(cpu, lock);
    return false;
  }
  if (swapCache) {
    const slot = removeFromSwapCache(cpu, pfn);
    spinUnlock(cpu, lock);
    ledgerSubFrozen(cpu, pfn, Ref.SwapCache);
    releaseSwapSlot(cpu, slot);
  } else {
    Atomics.store(cpu.mem, cacheSlot(cpu, mappingId(mapping), pageField(cpu, pfn, PAGE_INDEX)), 0);
    setPageField(cpu, pfn, PAGE_MAPPING, 0);
    spinUnlock(cpu, lock);
    ledgerSubFrozen(cpu, pfn, Ref.Cache);
  }
  return true;
}
/**
 * Freezes the page if it is clean. Dirty is tested after the freeze: a writer with a reference may have
 * set it and dropped the reference just before.
 */
function freezeClean(cpu, pfn) {
  if (!refFreeze(cpu, pfn, EXPECTED)) return false;
  if (!testPageFlag(cpu, pfn, PG_dirty)) return true;
  refUnfreeze(cpu, pfn, EXPECTED);
  return false;
}
//# sourceMappingURL=removeMapping.js.map
