import { ledgerTransfer } from '../debug/ledger.js';
import { beginTruncation, endTruncation } from '../debug/mapVersion.js';
import { Ref } from '../debug/ref.js';
import { EBUSY, EHWPOISON } from '../machine/errno.js';
import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { cacheSlot } from '../cache/pageCache.js';
import { deleteFromSwapCache } from '../cache/swap.js';
import { putPage } from '../lru/putPage.js';
import { isCompound } from '../page/compound.js';
import { isFileMapping, mappingId } from '../page/mapping.js';
import { pageField, setPageField } from '../page/page.js';
import { clearPageFlag, PG_contained, PG_dirty, PG_hwpoison, PG_lru, PG_reserved, PG_swapcache, PG_writeback, setPageFlag, testPageFlag, } from '../page/pageFlags.js';
import { lockPage, unlockPage, waitOnPageBit } from '../page/pageLock.js';
import { pageCount, tryGetPage } from '../page/refcount.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { pageMapped, pageMapping } from '../vm/rmap.js';
import { takePageOffBuddy } from '../zone/takePageOffBuddy.js';
import { shakePage } from './getAnyPage.js';
import { deleteFromLru } from './invalidatePage.js';
import { countPoisoned, keepPoisoned, setPoisoned } from './poisonState.js';
import { unmapPoisoned } from './unmapPoisoned.js';
/** Tries to get hold of a page, by a reference or from the allocator. */
const TRIES = 3;
/**
 * memory_failure: a page has failed. 0: it is poisoned and nobody has it any more. -EHWPOISON: it was poisoned before,
 * and nothing is done about it. -EBUSY: the kernel or somebody unknown uses it; it may be poisoned nevertheless.
 */
export function memoryFailure(cpu, pfn, site = 0) {
    downWrite(cpu, cpu.locks.memoryFailure);
    const result = testPageFlag(cpu, pfn, PG_hwpoison) ? -EHWPOISON : failAny(cpu, pfn, site);
    upWrite(cpu, cpu.locks.memoryFailure);
    return result;
}
function failAny(cpu, pfn, site) {
    for (let tried = 0; tried < TRIES; tried++) {
        if (isCompound(cpu, pfn) || testPageFlag(cpu, pfn, PG_reserved))
            return -EBUSY;
        if (tryGetPage(cpu, pfn, Ref.HwGet, site)) {
            // Part of a larger page by now?
            if (!isCompound(cpu, pfn))
                return failInUse(cpu, pfn, site);
            putPage(cpu, pfn, Ref.HwGet, site);
            return -EBUSY;
        }
        if (takePageOffBuddy(cpu, pfn)) {
            countPoisoned(cpu, 1);
            keepPoisoned(cpu, pfn);
            return 0;
        }
        shakePage(cpu, pfn);
    }
    return -EBUSY;
}
/** A reference keeps the page: once it is poisoned the allocator does not take it back. */
function failInUse(cpu, pfn, site) {
    setPoisoned(cpu, pfn);
    if (!testPageFlag(cpu, pfn, PG_lru))
        shakePage(cpu, pfn);
    // HWPoisonHandlable: off the LRU somebody may be setting it up, who locks it as one that nobody else knows.
    if (!testPageFlag(cpu, pfn, PG_lru)) {
        putPage(cpu, pfn, Ref.HwGet, site);
        return -EBUSY;
    }
    lockPage(cpu, pfn, site);
    waitOnPageBit(cpu, pfn, PG_writeback, site);
    const contained = pageMapping(cpu, pfn) !== 0 && contain(cpu, pfn);
    unlockPage(cpu, pfn);
    if (contained) {
        ledgerTransfer(cpu, pfn, Ref.HwGet, Ref.HwPoison, site);
        setPageFlag(cpu, pfn, PG_contained);
        return pageCount(cpu, pfn) === 1 ? 0 : -EBUSY;
    }
    putPage(cpu, pfn, Ref.HwGet, site);
    return -EBUSY;
}
/** Takes a locked page of user memory or of a file out of everything that leads to it; false when something is left. */
function contain(cpu, pfn) {
    if (pageMapped(cpu, pfn) && !unmapPoisoned(cpu, pfn))
        return false;
    if (!deleteFromLru(cpu, pfn))
        return false;
    if (testPageFlag(cpu, pfn, PG_swapcache)) {
        // Others have only this copy: they are to find that it is bad.
        if (testPageFlag(cpu, pfn, PG_dirty))
            return false;
        deleteFromSwapCache(cpu, pfn);
    }
    else if (isFileMapping(pageMapping(cpu, pfn)))
        truncateErrorPage(cpu, pfn);
    return true;
}
/** truncate_error_page: what was not written yet is lost. */
function truncateErrorPage(cpu, pfn) {
    const file = mappingId(pageMapping(cpu, pfn));
    const index = pageField(cpu, pfn, PAGE_INDEX);
    beginTruncation(cpu, file, index);
    spinLock(cpu, cpu.locks.xa[file]);
    Atomics.store(cpu.mem, cacheSlot(cpu, file, index), 0);
    setPageField(cpu, pfn, PAGE_MAPPING, 0);
    spinUnlock(cpu, cpu.locks.xa[file]);
    clearPageFlag(cpu, pfn, PG_dirty);
    endTruncation(cpu, file, index);
    putPage(cpu, pfn, Ref.Cache);
}
//# sourceMappingURL=memoryFailure.js.map