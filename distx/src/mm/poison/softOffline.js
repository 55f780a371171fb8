import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { EAGAIN, EBUSY } from '../machine/errno.js';
import { ZONE_MOVABLE } from '../machine/layout.js';
import { isolateToList, putbackIsolatedPages } from '../lru/isolateLruPage.js';
import { countIsolated } from '../lru/lruList.js';
import { privateList, WORK_LIST } from '../lru/privateList.js';
import { putPage } from '../lru/putPage.js';
import { migratePages } from '../migrate/migratePages.js';
import { MigrateReason } from '../migrate/migrateReason.js';
import { MIGRATE_SYNC } from '../migrate/unmapAndMove.js';
import { splitHugePage } from '../huge/splitHugePage.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { compoundHead, isCompound } from '../page/compound.js';
import { tryGetPage } from '../page/refcount.js';
import { initListHead, listDel, listNext, lruNode } from '../page/list.js';
import { clearPageFlag, PG_active, PG_hwpoison, PG_unevictable, PG_writeback, testPageFlag, } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage, waitOnPageBit } from '../page/pageLock.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
import { takePageOffBuddy } from '../zone/takePageOffBuddy.js';
import { pageNode } from '../zone/zones.js';
import { getAnyPage, shakePage } from './getAnyPage.js';
import { invalidatePage } from './invalidatePage.js';
import { containPoisoned, countPoisoned, keepPoisoned } from './poisonState.js';
const targets = Array.from({ length: 8 }, (_, node) => ({
    node,
    highestZone: ZONE_MOVABLE,
    migratetype: MIGRATE_MOVABLE,
    thisNode: false,
}));
/** Tries: a page that was about to be freed, or allocated, is looked at again. */
const TRIES = 2;
/**
 * soft_offline_page: takes a page that is about to fail out of use, before it does: what is in it moves to another
 * frame, and nobody gets this one again. 0: it is poisoned, and nothing was lost. -EBUSY: it is in use by somebody
 * who does not let go, or poisoned already; -EIO: the kernel's own; -ENOMEM. Then it is as before.
 */
export function softOffline(cpu, pfn, site = 0) {
    downWrite(cpu, cpu.locks.memoryFailure);
    const before = testPageFlag(cpu, pfn, PG_hwpoison);
    let result = before ? -EBUSY : -EAGAIN;
    for (let tried = 0; tried < TRIES && result === -EAGAIN; tried++)
        result = offlineAny(cpu, pfn, site);
    if (result === -EAGAIN)
        result = -EBUSY;
    // Only memory failure poisons, and its mutex is held.
    const poisoned = testPageFlag(cpu, pfn, PG_hwpoison);
    vmBugOn(cpu, poisoned !== (before || result === 0), Bug.SoftOfflineResult, pfn, result, 0, site);
    upWrite(cpu, cpu.locks.memoryFailure);
    return result;
}
function offlineAny(cpu, pfn, site) {
    const got = getAnyPage(cpu, pfn, site);
    if (got > 0)
        return offlineInUse(cpu, pfn, site);
    if (got < 0)
        return got;
    if (takePageOffBuddy(cpu, pfn)) {
        countPoisoned(cpu, 1);
        keepPoisoned(cpu, pfn);
        return 0;
    }
    // On a per-CPU list, or on its way to or from one.
    shakePage(cpu, pfn);
    return -EAGAIN;
}
/** soft_offline_in_use_page: the reference of getAnyPage is dropped as soon as another one keeps the page. */
function offlineInUse(cpu, pfn, site) {
    const split = isCompound(cpu, pfn) ? splitForPoison(cpu, pfn, site) : 0;
    if (split !== 0)
        return split;
    lockPage(cpu, pfn, site);
    waitOnPageBit(cpu, pfn, PG_writeback, site);
    unlockPage(cpu, pfn);
    const list = privateList(cpu, WORK_LIST);
    initListHead(cpu, list);
    const isolated = isolateToList(cpu, pfn, list);
    putPage(cpu, pfn, Ref.HwGet, site);
    if (!isolated)
        return -EBUSY;
    const result = invalidateIsolated(cpu, pfn, list) ? 0 : migrateAway(cpu, pfn, list, site);
    if (result === 0)
        containPoisoned(cpu, pfn, Ref.Isolation, site);
    else
        putbackIsolatedPages(cpu, list);
    return result;
}
/**
 * Splits a huge page, so that only the page that is bad has to go; the reference moves from the head to it. 0, or an
 * error without a reference.
 */
function splitForPoison(cpu, pfn, site) {
    const head = compoundHead(cpu, pfn);
    lockPage(cpu, head, site);
    const split = !isHugetlb(cpu, head) && (!isCompound(cpu, head) || splitHugePage(cpu, head) === 0);
    unlockPage(cpu, head);
    const moved = split && (pfn === head || tryGetPage(cpu, pfn, Ref.HwGet, site));
    if (moved && pfn === head)
        return 0;
    putPage(cpu, head, Ref.HwGet, site);
    if (moved)
        return 0;
    return split ? -EAGAIN : -EBUSY;
}
function migrateAway(cpu, pfn, list, site) {
    const target = targets[pageNode(cpu, pfn)];
    const result = migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.MemoryFailure, site);
    return result > 0 ? -EBUSY : result;
}
/** A clean page that only its file knows need not be moved: the disk has it. */
function invalidateIsolated(cpu, pfn, list) {
    if (!tryLockPage(cpu, pfn))
        return false;
    const invalidated = invalidatePage(cpu, pfn);
    unlockPage(cpu, pfn);
    if (invalidated)
        forgetIsolated(cpu, pfn, list);
    return invalidated;
}
/** The page leaves its list with the isolation's reference, as one that was moved. */
function forgetIsolated(cpu, pfn, list) {
    vmBugOn(cpu, listNext(cpu, list) !== lruNode(cpu, pfn), Bug.NotIsolated, pfn);
    listDel(cpu, lruNode(cpu, pfn));
    countIsolated(cpu, pfn, -1);
    clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
}
//# sourceMappingURL=softOffline.js.map