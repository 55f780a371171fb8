import type { Cpu } from '../machine/cpu.ts';
import { EAGAIN, EBUSY } from '../machine/errno.ts';
import { moveMovablePage } from '../movable/moveMovablePage.ts';
import { isMovableType } from '../movable/movablePage.ts';
import { PG_writeback, testPageFlag } from '../page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage, waitOnPageBit } from '../page/pageLock.ts';
import { removeMigrationPtes } from '../vm/migrationEntry.ts';
import { pageMapped } from '../vm/rmap.ts';
import { tryToMigrate } from '../vm/tryToUnmap.ts';
import { moveToNewPage } from './moveToNewPage.ts';

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
export function unmapAndMove(cpu: Cpu, pfn: number, newPage: number, force: boolean, mode: number): number {
  if (!tryLockPage(cpu, pfn)) {
    if (!force) return -EAGAIN;
    lockPage(cpu, pfn);
  }
  const result = moveLocked(cpu, pfn, newPage, force, mode);
  unlockPage(cpu, pfn);
  return result;
}

function moveLocked(cpu: Cpu, pfn: number, newPage: number, force: boolean, mode: number): number {
  if (testPageFlag(cpu, pfn, PG_writeback)) {
    if (mode !== MIGRATE_SYNC) return -EBUSY;
    if (!force) return -EAGAIN;
    waitOnPageBit(cpu, pfn, PG_writeback);
  }
  if (!tryLockPage(cpu, newPage)) return -EAGAIN;
  if (isMovableType(cpu, pfn)) {
    const moved = moveMovablePage(cpu, pfn, newPage, mode);
    unlockPage(cpu, newPage);
    return moved;
  }
  const wasMapped = pageMapped(cpu, pfn);
  const unmapped = !wasMapped || tryToMigrate(cpu, pfn);
  const result = unmapped ? moveToNewPage(cpu, pfn, newPage) : -EAGAIN;
  if (wasMapped) removeMigrationPtes(cpu, pfn, result === 0 ? newPage : pfn);
  unlockPage(cpu, newPage);
  return result;
}
