import { pinHoldBegin, pinHoldEnd } from '../debug/pinHold.js';
import { ledgerSubFrozen } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { countIsolated, LRU_ACTIVE_ANON, LRU_ACTIVE_FILE, LRU_INACTIVE_ANON, LRU_INACTIVE_FILE, nrLru, } from '../lru/lruList.js';
import { isolateLruPages, putbackIsolatedPages } from '../lru/isolateLruPage.js';
import { privateList } from '../lru/privateList.js';
import { PAGE_MAPPING } from '../machine/pageFields.js';
import { splitHugePageToList } from '../huge/splitHugePage.js';
import { isCompound } from '../page/compound.js';
import { initListHead, listDel, listNext, lruNode, nodePage } from '../page/list.js';
import { isAnonMapping, isFileMapping } from '../page/mapping.js';
import { pageField } from '../page/page.js';
import { clearPageFlag, PG_active, PG_dirty, PG_mlocked, PG_referenced, PG_swapcache, PG_writeback, testClearPageFlag, testPageFlag, } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { addToSwap } from '../cache/swap.js';
import { startWriteback } from '../cache/writeback.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
import { PinClass } from '../pinpage/pinClass.js';
import { pageMapped } from '../vm/rmap.js';
import { tryToUnmap } from '../vm/tryToUnmap.js';
import { freePage } from '../zone/freePages.js';
import { removeMapping } from './removeMapping.js';
/** The list of this CPU that reclaim uses: it may run inside an operation that has isolated pages itself. */
const RECLAIM_LIST = 0;
/** shrink_node: tries to reclaim pages of a node from its inactive lists. Returns how many were freed. */
export function shrinkNode(cpu, node, pages) {
    let freed = 0;
    for (const inactive of [LRU_INACTIVE_FILE, LRU_INACTIVE_ANON]) {
        const active = inactive === LRU_INACTIVE_FILE ? LRU_ACTIVE_FILE : LRU_ACTIVE_ANON;
        if (nrLru(cpu, node, inactive) < pages)
            shrinkActive(cpu, node, active, pages);
        const list = privateList(cpu, RECLAIM_LIST);
        initListHead(cpu, list);
        const since = pinHoldBegin(cpu);
        const isolated = isolateLruPages(cpu, node, inactive, pages, list);
        freed += shrinkPageList(cpu, list);
        putbackIsolatedPages(cpu, list);
        if (isolated > 0)
            pinHoldEnd(cpu, PinClass.Reclaim, since);
    }
    return freed;
}
/** shrink_active_list: moves pages from the end of an active list to the inactive one. */
function shrinkActive(cpu, node, active, pages) {
    const list = privateList(cpu, RECLAIM_LIST);
    initListHead(cpu, list);
    isolateLruPages(cpu, node, active, pages, list);
    for (let entry = listNext(cpu, list); entry !== list; entry = listNext(cpu, entry)) {
        clearPageFlag(cpu, nodePage(cpu, entry), PG_active);
    }
    putbackIsolatedPages(cpu, list);
}
/** shrink_page_list: frees what can be freed of a list of isolated pages; the rest stays on it. */
function shrinkPageList(cpu, list) {
    let freed = 0;
    for (let entry = listNext(cpu, list); entry !== list;) {
        const pfn = nodePage(cpu, entry);
        const node = entry;
        entry = listNext(cpu, node);
        if (!tryLockPage(cpu, pfn))
            continue;
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
        if (!pageOut(cpu, pfn))
            continue;
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
function makeReclaimable(cpu, pfn) {
    if (testPageFlag(cpu, pfn, PG_writeback) || testPageFlag(cpu, pfn, PG_mlocked))
        return false;
    if (testClearPageFlag(cpu, pfn, PG_referenced) && testPageFlag(cpu, pfn, PG_active))
        return false;
    const mapping = pageField(cpu, pfn, PAGE_MAPPING);
    if (!testPageFlag(cpu, pfn, PG_swapcache) && !isFileMapping(mapping)) {
        // A device may be writing to it through a pin: it must not be replaced by a copy from swap.
        if (!isAnonMapping(mapping) || maybeDmaPinned(cpu, pfn) || !addToSwap(cpu, pfn))
            return false;
    }
    return !pageMapped(cpu, pfn) || tryToUnmap(cpu, pfn);
}
/** pageout: a dirty page is written, and reclaimed another time, when it is clean. False (and unlocked) then. */
function pageOut(cpu, pfn) {
    if (!testPageFlag(cpu, pfn, PG_dirty))
        return true;
    startWriteback(cpu, pfn);
    return false;
}
//# sourceMappingURL=shrinkNode.js.map