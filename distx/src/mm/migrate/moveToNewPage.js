import { PAGE_CONTENT, PAGE_INDEX, PAGE_MAPPING, PAGE_PRIVATE } from '../machine/pageFields.js';
import { ledgerSubFrozen } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { EAGAIN } from '../machine/errno.js';
import { cacheSlot } from '../cache/pageCache.js';
import { swapCacheSlot } from '../cache/swap.js';
import { compoundPages } from '../page/compound.js';
import { isFileMapping, mappingId } from '../page/mapping.js';
import { pageField, readPageField, setPageField, writePageField } from '../page/page.js';
import { clearPageFlag, pageFlags, PG_active, PG_dirty, PG_mlocked, PG_referenced, PG_swapbacked, PG_swapcache, PG_unevictable, PG_uptodate, setPageFlag, testClearPageFlag, testPageFlag, } from '../page/pageFlags.js';
import { getPage, pageCount, refFreeze, refUnfreeze } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { pageMapping } from '../vm/rmap.js';
/**
 * move_to_new_page: switches the mapping of a locked, isolated, unmapped page to a new, locked one, then
 * moves content and flags. `others` references belong to pinners who follow. 0, or -EAGAIN when somebody else has one.
 */
export function moveToNewPage(cpu, pfn, newPage, others = 0) {
    const mapping = pageMapping(cpu, pfn);
    setPageField(cpu, newPage, PAGE_MAPPING, mapping);
    setPageField(cpu, newPage, PAGE_INDEX, pageField(cpu, pfn, PAGE_INDEX));
    if (testPageFlag(cpu, pfn, PG_swapbacked))
        setPageFlag(cpu, newPage, PG_swapbacked);
    if (!moveMapping(cpu, pfn, newPage, mapping, others)) {
        setPageField(cpu, newPage, PAGE_MAPPING, 0);
        clearPageFlag(cpu, newPage, PG_swapbacked);
        return -EAGAIN;
    }
    const pages = cpu.layout.pmds === 0 ? 1 : compoundPages(cpu, pfn);
    for (let i = 0; i < pages; i++) {
        writePageField(cpu, newPage + i, PAGE_CONTENT, readPageField(cpu, pfn + i, PAGE_CONTENT));
    }
    moveFlags(cpu, pfn, newPage);
    // An anonymous page keeps its mapping until it is freed: walkers may still hold it.
    if (isFileMapping(mapping))
        setPageField(cpu, pfn, PAGE_MAPPING, 0);
    return 0;
}
/** migrate_page_move_mapping. */
function moveMapping(cpu, pfn, newPage, mapping, others) {
    const swapCache = testPageFlag(cpu, pfn, PG_swapcache);
    // In no cache and mapped nowhere: the isolation's reference has to be the only one.
    if (!swapCache && !isFileMapping(mapping))
        return pageCount(cpu, pfn) === 1 + others;
    const ref = swapCache ? Ref.SwapCache : Ref.Cache;
    const lock = swapCache ? cpu.locks.swapXa : cpu.locks.xa[mappingId(mapping)];
    const slot = swapCache
        ? swapCacheSlot(cpu, pageField(cpu, pfn, PAGE_PRIVATE))
        : cacheSlot(cpu, mappingId(mapping), pageField(cpu, pfn, PAGE_INDEX));
    // The isolation's and the cache's.
    const expected = 2 + others;
    spinLock(cpu, lock);
    if (Atomics.load(cpu.mem, slot) !== pfn + 1 || !refFreeze(cpu, pfn, expected)) {
        spinUnlock(cpu, lock);
        return false;
    }
    getPage(cpu, newPage, ref);
    if (swapCache) {
        setPageField(cpu, newPage, PAGE_PRIVATE, pageField(cpu, pfn, PAGE_PRIVATE));
        setPageField(cpu, pfn, PAGE_PRIVATE, 0);
        clearPageFlag(cpu, pfn, PG_swapcache);
        setPageFlag(cpu, newPage, PG_swapcache);
    }
    // While the old page is frozen and the new one not in its slot: writeback must not find it clean.
    if (testClearPageFlag(cpu, pfn, PG_dirty))
        setPageFlag(cpu, newPage, PG_dirty);
    Atomics.store(cpu.mem, slot, newPage + 1);
    ledgerSubFrozen(cpu, pfn, ref);
    refUnfreeze(cpu, pfn, expected - 1);
    spinUnlock(cpu, lock);
    return true;
}
const COPIED = PG_uptodate | PG_referenced;
const MOVED = PG_dirty | PG_active | PG_unevictable | PG_mlocked;
/** migrate_page_states: what the old page knew about itself; what would be wrong on a free page leaves it. */
function moveFlags(cpu, pfn, newPage) {
    const flags = pageFlags(cpu, pfn) & (COPIED | MOVED);
    clearPageFlag(cpu, pfn, MOVED);
    setPageFlag(cpu, newPage, flags);
}
//# sourceMappingURL=moveToNewPage.js.map