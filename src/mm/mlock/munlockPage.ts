import type { Cpu } from '../machine/cpu.ts';
import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { VMA_LOCKED, vmaFlags } from '../vm/addressSpace.ts';
import { pteMaps, ptlOf, readPte } from '../vm/pte.ts';
import { lockRmapRead, pageMapcount, pageMapping, rmapCount, rmapMm, rmapVpage, unlockRmapRead } from '../vm/rmap.ts';
import { mlockPage, noteStranded, testClearMlocked } from './mlockPage.ts';

/**
 * munlock_vma_page: of a page, locked by this CPU, that a locked area mapped. It becomes evictable unless another
 * locked area maps it: that is looked for after the flag is clear, so that one of two that let go finds the other gone.
 */
export function munlockPage(cpu: Cpu, pfn: number): void {
  if (!testClearMlocked(cpu, pfn)) return;
  const isolated = isolateLruPage(cpu, pfn);
  if (pageMapcount(cpu, pfn) > 0) tryToMunlock(cpu, pfn);
  if (isolated) putbackLruPage(cpu, pfn);
  else noteStranded(cpu, pfn);
}

/** try_to_munlock: mlocks the page again if a locked area maps it. */
function tryToMunlock(cpu: Cpu, pfn: number): void {
  const mapping = pageMapping(cpu, pfn);
  if (mapping === 0) return;
  lockRmapRead(cpu, mapping);
  const count = rmapCount(cpu, mapping);
  const vpage = rmapVpage(cpu, mapping, pfn);
  for (let i = 0; i < count; i++) {
    const mm = rmapMm(cpu, mapping, i);
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0 && pteMaps(readPte(cpu, mm, vpage), pfn)) mlockPage(cpu, pfn);
    spinUnlock(cpu, ptl);
  }
  unlockRmapRead(cpu, mapping);
}
