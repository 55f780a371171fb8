import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { VMA_LOCKED, vmaFlags } from '../vm/addressSpace.js';
import { pteMaps, ptlOf, readPte } from '../vm/pte.js';
import { lockRmapRead, pageMapcount, pageMapping, rmapCount, rmapMm, rmapVpage, unlockRmapRead } from '../vm/rmap.js';
import { mlockPage, noteStranded, testClearMlocked } from './mlockPage.js';
/**
 * munlock_vma_page: of a page, locked by this CPU, that a locked area mapped. It becomes evictable unless another
 * locked area maps it: that is looked for after the flag is clear, so that one of two that let go finds the other gone.
 */
export function munlockPage(cpu, pfn) {
  if (!testClearMlocked(cpu, pfn)) return;
  const isolated = isolateLruPage(cpu, pfn);
  if (pageMapcount(cpu, pfn) > 0) tryToMunlock(cpu, pfn);
  if (isolated) putbackLruPage(cpu, pfn);
  else noteStranded(cpu, pfn);
}
/** try_to_munlock: mlocks the page again if a locked area maps it. */
function tryToMunlock(cpu, pfn) {
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
//# sourceMappingURL=munlockPage.js.map
