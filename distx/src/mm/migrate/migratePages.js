import { Bug } from '../debug/bug.js';
import { checkRetries } from '../debug/checkRetries.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { EAGAIN, ENOMEM } from '../machine/errno.js';
import { putbackLruPage } from '../lru/isolateLruPage.js';
import { forgetIsolated, putbackMovablePage } from '../movable/isolateMovablePage.js';
import { isMovableType } from '../movable/movablePage.js';
import { isPinIsolated } from '../pinpage/isolatePinpage.js';
import { unmapAndMovePinpage } from '../pinpage/unmapAndMovePinpage.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { countIsolated } from '../lru/lruList.js';
import { putPage } from '../lru/putPage.js';
import { listDel, listNext, lruNode, nodePage } from '../page/list.js';
import { clearPageFlag, PG_active, PG_hugeMigratable, PG_lru, PG_unevictable, setPageFlag, testPageFlag, } from '../page/pageFlags.js';
import { pageCount } from '../page/refcount.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { putbackActiveHugepage } from '../hugetlb/isolateHugePage.js';
import { pageNode } from '../zone/zones.js';
import { isOwnTarget } from './migrationTarget.js';
import { splitOnList } from './splitOnList.js';
import { MigrateReason } from './migrateReason.js';
import { putTargetPage, takeTargetPage } from './targetPage.js';
import { MIGRATE_SYNC, unmapAndMove } from './unmapAndMove.js';
/** After this pass a locked page is waited for; with as few passes as that, in the last. */
const FORCE_AFTER_PASS = 2;
/**
 * migrate_pages: moves the isolated pages of a list to new frames. A page that was moved, or failed for
 * good, leaves the list (the latter back to its LRU); one that is busy stays on it, isolated, after
 * `migratePasses` passes. Returns how many were not moved, or -ENOMEM when there was no frame to
 * move to. A huge page without a new one is split, and its pages are migrated one by one, each counted.
 * A page that was moved for memory failure is left to the caller, with the isolation's reference.
 */
export function migratePages(cpu, list, target, mode, reason, site = 0) {
    const { migratePasses } = cpu.config;
    const lastUnforced = Math.min(FORCE_AFTER_PASS, migratePasses - 2);
    let failed = 0;
    let retry = 1;
    for (let pass = 0; pass < migratePasses && retry > 0; pass++) {
        checkRetries(cpu, -1, pass + 1, migratePasses - 1);
        retry = 0;
        for (let entry = listNext(cpu, list); entry !== list;) {
            const pfn = nodePage(cpu, entry);
            const force = pass > lastUnforced && mode === MIGRATE_SYNC;
            const after = listNext(cpu, entry);
            const result = isPinIsolated(cpu, pfn)
                ? unmapAndMovePinpage(cpu, pfn, target, site)
                : migrateOne(cpu, pfn, target, force, mode, reason, site);
            // Split, the page is tried again, alone; its tails are behind all others now.
            if (result === -ENOMEM && splits(target) && splitOnList(cpu, pfn, list, mode))
                continue;
            entry = after;
            if (result === -ENOMEM)
                return result;
            if (result === -EAGAIN)
                retry++;
            else if (result !== 0)
                failed++;
        }
    }
    return failed + retry;
}
/** unmap_and_move: 0 and every error but -EAGAIN and -ENOMEM take the page off its list. */
function migrateOne(cpu, pfn, target, force, mode, reason, site) {
    vmBugOn(cpu, testPageFlag(cpu, pfn, PG_lru), Bug.NotIsolated, pfn, 0, 0, site);
    const hugetlb = isHugetlb(cpu, pfn);
    const newPage = takeTargetPage(cpu, pfn, target, hugetlb, site);
    if (newPage < 0) {
        report(cpu, target, pfn, -ENOMEM);
        return -ENOMEM;
    }
    // Stays as it is while the page is isolated: whose counters and lists it belongs to.
    const movable = isMovableType(cpu, pfn);
    let result = 0;
    const freed = pageCount(cpu, pfn) === 1;
    // Freed from under us: the put below is the last, and does not pass the code that clears these.
    if (freed && movable)
        forgetIsolated(cpu, pfn);
    else if (freed)
        clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
    else
        result = unmapAndMove(cpu, pfn, newPage, force, mode);
    report(cpu, target, pfn, result === 0 ? pageNode(cpu, newPage) : result);
    if (hugetlb) {
        finishHugetlb(cpu, pfn, newPage, result, freed);
        return result;
    }
    if (result !== -EAGAIN) {
        listDel(cpu, lruNode(cpu, pfn));
        if (!movable)
            countIsolated(cpu, pfn, -1);
    }
    // Put to free a page that was moved, put back one that stays: two verbs.
    if (result === 0 && reason !== MigrateReason.MemoryFailure)
        putPage(cpu, pfn, Ref.Isolation);
    else if (result !== 0 && result !== -EAGAIN) {
        if (movable)
            putbackMovablePage(cpu, pfn);
        else
            putbackLruPage(cpu, pfn);
    }
    if (result === 0 && !freed) {
        if (!movable)
            lruCacheAdd(cpu, newPage);
        putPage(cpu, newPage, Ref.Alloc);
    }
    else
        putTargetPage(cpu, newPage, target);
    return result;
}
const splits = (target) => !isOwnTarget(target) || target.splits;
function report(cpu, target, pfn, result) {
    if (isOwnTarget(target))
        target.result?.(cpu, pfn, result);
}
/** The tail of unmap_and_move_huge_page: putback_active_hugepage for all that do not stay on the migration list. */
function finishHugetlb(cpu, pfn, newPage, result, freed) {
    if (result === 0 && !freed)
        setPageFlag(cpu, newPage, PG_hugeMigratable);
    if (result !== -EAGAIN)
        putbackActiveHugepage(cpu, pfn);
    putPage(cpu, newPage, Ref.Alloc);
}
//# sourceMappingURL=migratePages.js.map