import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { submitWrite } from '../block/blockDevice.js';
import { PAGE_INDEX, PAGE_PRIVATE } from '../machine/pageFields.js';
import { mappingId } from '../page/mapping.js';
import { pageField } from '../page/page.js';
import {
  PG_dirty,
  PG_swapcache,
  PG_writeback,
  setPageFlag,
  testClearPageFlag,
  testPageFlag,
} from '../page/pageFlags.js';
import { unlockPage } from '../page/pageLock.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { PTE_DIRTY, PTE_WRITE, clearPte, pteMaps, ptlOf, readPte, setPte } from '../vm/pte.js';
import { pageMapping, lockRmapRead, rmapCount, rmapMm, rmapVpage, unlockRmapRead } from '../vm/rmap.js';
import { flushTlbPage } from '../vm/tlb.js';
import { diskAddress } from './pageCache.js';
import { swapDisk } from './swap.js';
/**
 * Starts to write a locked, dirty page of the page cache or the swap cache to its backing store
 * (pageout, write_one_page). The page is unlocked and PG_writeback until the device is done. False
 * when it was clean already. An anonymous page must be in the swap cache, and no page may be under writeback.
 */
export function startWriteback(cpu, pfn) {
  vmBugOn(cpu, testPageFlag(cpu, pfn, PG_writeback), Bug.WritebackTwice, pfn);
  const dirty = clearPageDirtyForIo(cpu, pfn);
  if (dirty) {
    setPageFlag(cpu, pfn, PG_writeback);
    submitWrite(cpu, pfn, backingStore(cpu, pfn));
  }
  unlockPage(cpu, pfn);
  return dirty;
}
const backingStore = (cpu, pfn) =>
  testPageFlag(cpu, pfn, PG_swapcache)
    ? swapDisk(cpu, pageField(cpu, pfn, PAGE_PRIVATE))
    : diskAddress(cpu, mappingId(pageMapping(cpu, pfn)), pageField(cpu, pfn, PAGE_INDEX));
/**
 * clear_page_dirty_for_io: the mappings lose their write permission first, so that a later write
 * faults and marks the page dirty again; the page lock keeps such a fault out until then.
 */
function clearPageDirtyForIo(cpu, pfn) {
  if (!testPageFlag(cpu, pfn, PG_swapcache) && cleanMappings(cpu, pfn)) setPageFlag(cpu, pfn, PG_dirty);
  return testClearPageFlag(cpu, pfn, PG_dirty);
}
/** page_mkclean: write-protects and cleans every entry that maps the page; whether one was dirty. */
function cleanMappings(cpu, pfn) {
  const mapping = pageMapping(cpu, pfn);
  let dirty = false;
  lockRmapRead(cpu, mapping);
  const count = rmapCount(cpu, mapping);
  const vpage = rmapVpage(cpu, mapping, pfn);
  for (let i = 0; i < count; i++) {
    const mm = rmapMm(cpu, mapping, i);
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    const seen = readPte(cpu, mm, vpage);
    if (pteMaps(seen, pfn) && (seen & (PTE_WRITE | PTE_DIRTY)) !== 0) {
      const pte = clearPte(cpu, mm, vpage);
      flushTlbPage(cpu, mm, vpage);
      dirty ||= (pte & PTE_DIRTY) !== 0;
      setPte(cpu, mm, vpage, pte & ~(PTE_WRITE | PTE_DIRTY));
    }
    spinUnlock(cpu, ptl);
  }
  unlockRmapRead(cpu, mapping);
  return dirty;
}
//# sourceMappingURL=writeback.js.map
