import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage } from '../lru/putPage.js';
import { listAdd, lruNode } from '../page/list.js';
import { clearPageFlag, PG_isolated, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { tryGetPage } from '../page/refcount.js';
import { isMovableType, movableDriver, operationsOf } from './movablePage.js';
/**
 * isolate_movable_page: takes a page from its driver, with a reference of its own. The caller has none. False when
 * the page is no driver's, is being freed, locked or isolated by somebody else, or its driver does not want to.
 */
export function isolateMovablePage(cpu, pfn, site = 0) {
    if (!tryGetPage(cpu, pfn, Ref.Isolation, site))
        return false;
    // Before the lock is tried: a page that is just being allocated must not be locked by strangers.
    if (isMovableType(cpu, pfn) && tryLockPage(cpu, pfn)) {
        const isolated = isolateLocked(cpu, pfn);
        unlockPage(cpu, pfn);
        if (isolated)
            return true;
    }
    putPage(cpu, pfn, Ref.Isolation);
    return false;
}
/** Asks again under the lock: the driver may have let go of the page, or somebody else been faster. */
function isolateLocked(cpu, pfn) {
    const driver = movableDriver(cpu, pfn);
    if (driver < 0 || testPageFlag(cpu, pfn, PG_isolated))
        return false;
    if (!operationsOf(cpu, driver).isolatePage(cpu, pfn, driver))
        return false;
    setPageFlag(cpu, pfn, PG_isolated);
    return true;
}
/** Isolates a driver's page and links it to a list of this CPU. NR_ISOLATED counts pages of the LRU only. */
export function isolateMovableToList(cpu, pfn, list, site = 0) {
    if (!isolateMovablePage(cpu, pfn, site))
        return false;
    listAdd(cpu, lruNode(cpu, pfn), list);
    return true;
}
/** putback_movable_page: gives an isolated page, off its list, back to its driver; one that nobody wants is freed. */
export function putbackMovablePage(cpu, pfn) {
    lockPage(cpu, pfn);
    vmBugOn(cpu, !testPageFlag(cpu, pfn, PG_isolated), Bug.MovableIsolation, pfn);
    const driver = movableDriver(cpu, pfn);
    if (driver >= 0)
        operationsOf(cpu, driver).putbackPage(cpu, pfn, driver);
    clearPageFlag(cpu, pfn, PG_isolated);
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Isolation);
}
/** The page lost its last user while it was isolated: nothing is left of it but the isolation. */
export function forgetIsolated(cpu, pfn) {
    lockPage(cpu, pfn);
    if (movableDriver(cpu, pfn) < 0)
        clearPageFlag(cpu, pfn, PG_isolated);
    unlockPage(cpu, pfn);
}
//# sourceMappingURL=isolateMovablePage.js.map