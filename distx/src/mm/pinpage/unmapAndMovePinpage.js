import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { EAGAIN, EBUSY, ENOMEM } from '../machine/errno.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { putTargetPage, takeTargetPage } from '../migrate/targetPage.js';
import { clearPageFlag, PG_active, PG_locked, PG_pin, PG_unevictable, testPageFlag } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { pageCount } from '../page/refcount.js';
import { endPinIsolation } from './isolatePinpage.js';
import { migratePinpage, moveContent } from './migratePinpage.js';
import { notifyPinners } from './notifyPinners.js';
import { isUserPage } from './setPinpage.js';
/**
 * unmap_and_move_pinpage: moves a pinned page that is isolated, hence locked. 0 and every error but -EAGAIN and
 * -ENOMEM end its isolation. The new page is installed or given back, whatever comes.
 */
export function unmapAndMovePinpage(cpu, pfn, target, site = 0) {
    vmBugOn(cpu, !testPageFlag(cpu, pfn, PG_locked), Bug.NotIsolated, pfn, 0, 0, site);
    const newPage = takeTargetPage(cpu, pfn, target, false, site);
    if (newPage < 0)
        return -ENOMEM;
    notifyPinners(cpu, pfn);
    const pinned = testPageFlag(cpu, pfn, PG_pin);
    // All its pinners have let go, and nobody else had it.
    const freed = pageCount(cpu, pfn) === 1;
    if (freed)
        clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
    let result = freed ? 0 : moveTo(cpu, pfn, newPage, pinned);
    // Without a pinner it can't stay isolated as a pinned page.
    if (result === -EAGAIN && !pinned)
        result = -EBUSY;
    const user = isUserPage(cpu, pfn);
    if (result !== -EAGAIN)
        endPinIsolation(cpu, pfn, result !== 0);
    if (result === 0 && !freed) {
        if (user)
            lruCacheAdd(cpu, newPage);
        putPage(cpu, newPage, Ref.Alloc);
    }
    else
        putTargetPage(cpu, newPage, target);
    return result;
}
function moveTo(cpu, pfn, newPage, pinned) {
    if (!tryLockPage(cpu, newPage))
        return -EAGAIN;
    const result = pinned ? migratePinpage(cpu, pfn, newPage) : moveContent(cpu, pfn, newPage, 0);
    unlockPage(cpu, newPage);
    return result;
}
//# sourceMappingURL=unmapAndMovePinpage.js.map