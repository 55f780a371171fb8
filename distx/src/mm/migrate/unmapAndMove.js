import { EAGAIN, EBUSY } from '../machine/errno.js';
import { moveMovablePage } from '../movable/moveMovablePage.js';
import { isMovableType } from '../movable/movablePage.js';
import { PG_writeback, testPageFlag } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage, waitOnPageBit } from '../page/pageLock.js';
import { removeMigrationPtes } from '../vm/migrationEntry.js';
import { pageMapped } from '../vm/rmap.js';
import { tryToMigrate } from '../vm/tryToUnmap.js';
import { moveToNewPage } from './moveToNewPage.js';
/** Never sleeps. */
export const MIGRATE_ASYNC = 0;
/** Sleeps, but neither for page locks nor for writeback: direct compaction, whose caller may hold page locks. */
export const MIGRATE_SYNC_LIGHT = 1;
/** Waits for page locks and for writeback. */
export const MIGRATE_SYNC = 2;
/**
 * __unmap_and_move: moves an isolated page to a new one that nobody else knows. 0; -EAGAIN: somebody
 * uses the page, try again; -EBUSY: it is being written and the mode does not wait.
 */
export function unmapAndMove(cpu, pfn, newPage, force, mode) {
    if (!tryLockPage(cpu, pfn)) {
        if (!force)
            return -EAGAIN;
        lockPage(cpu, pfn);
    }
    const result = moveLocked(cpu, pfn, newPage, force, mode);
    unlockPage(cpu, pfn);
    return result;
}
function moveLocked(cpu, pfn, newPage, force, mode) {
    if (testPageFlag(cpu, pfn, PG_writeback)) {
        if (mode !== MIGRATE_SYNC)
            return -EBUSY;
        if (!force)
            return -EAGAIN;
        waitOnPageBit(cpu, pfn, PG_writeback);
    }
    if (!tryLockPage(cpu, newPage))
        return -EAGAIN;
    if (isMovableType(cpu, pfn)) {
        const moved = moveMovablePage(cpu, pfn, newPage, mode);
        unlockPage(cpu, newPage);
        return moved;
    }
    const wasMapped = pageMapped(cpu, pfn);
    const unmapped = !wasMapped || tryToMigrate(cpu, pfn);
    const result = unmapped ? moveToNewPage(cpu, pfn, newPage) : -EAGAIN;
    if (wasMapped)
        removeMigrationPtes(cpu, pfn, result === 0 ? newPage : pfn);
    unlockPage(cpu, newPage);
    return result;
}
//# sourceMappingURL=unmapAndMove.js.map