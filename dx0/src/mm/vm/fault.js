import { Ref } from '../debug/ref.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { EFAULT, ENOMEM } from '../machine/errno.js';
import { readLockPage } from '../cache/readPage.js';
import { FAULT_FALLBACK, hugeFault } from '../huge/hugeFault.js';
import { lruCacheAdd, markPageAccessed } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { mlockPage } from '../mlock/mlockPage.js';
import { anonMapping } from '../page/mapping.js';
import { PG_dirty, PG_hwpoison, PG_swapbacked, PG_uptodate, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { zeroPfn } from '../page/zeroPage.js';
import { allocUserPage } from '../reclaim/allocUserPage.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAnonVpage, mmAnonVma, VMA_LOCKED, vmaFlags, vmaMapped, vpageFile, vpageFileIndex } from './addressSpace.js';
import { migrationEntryWait } from './migrationEntry.js';
import {
  isPoisonEntry,
  makePte,
  PTE_DIRTY,
  PTE_MIGRATION,
  PTE_PRESENT,
  PTE_SPECIAL,
  PTE_SWAP,
  PTE_WRITE,
  pteType,
  ptlOf,
  readPte,
  setPte,
} from './pte.js';
import { isHugeRange, lookupPte } from './pmd.js';
import { addNewAnonRmap, addRmap } from './rmap.js';
import { swapFault } from './swapFault.js';
import { wpFault } from './wpFault.js';
/**
 * handle_mm_fault: makes a virtual page accessible, or gets closer to it; the caller tries its access
 * again. The mmap_lock is held for reading and the address space is alive. 0, -EFAULT (nothing is
 * mapped there, or a poisoned page) or -ENOMEM.
 */
export function handleMmFault(cpu, mm, vpage, write) {
  if (!vmaMapped(cpu, mm, vpage)) return -EFAULT;
  if (isHugeRange(cpu, vpage)) {
    const result = hugeFault(cpu, mm, vpage, write);
    if (result !== FAULT_FALLBACK) return result;
  }
  const pte = readPte(cpu, mm, vpage);
  switch (pteType(pte)) {
    case PTE_PRESENT:
      return write && (pte & PTE_WRITE) === 0 ? wpFault(cpu, mm, vpage, pte) : 0;
    case PTE_MIGRATION:
      migrationEntryWait(cpu, mm, vpage);
      return 0;
    case PTE_SWAP:
      return isPoisonEntry(pte) ? -EFAULT : swapFault(cpu, mm, vpage, pte);
    default:
      return isAnonVpage(cpu, vpage) ? anonFault(cpu, mm, vpage, write) : fileFault(cpu, mm, vpage, write);
  }
}
/** do_anonymous_page: a new page of zeroes; the allocation's reference becomes the mapping's. */
function anonFault(cpu, mm, vpage, write) {
  if (!write && zeroPfn(cpu) >= 0) return mapZeroPage(cpu, mm, vpage);
  const pfn = allocUserPage(cpu);
  if (pfn < 0) return -ENOMEM;
  setPageFlag(cpu, pfn, PG_uptodate | PG_swapbacked);
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  if (lookupPte(cpu, mm, vpage) !== 0) {
    spinUnlock(cpu, ptl);
    putPage(cpu, pfn, Ref.Alloc);
    return 0;
  }
  addNewAnonRmap(cpu, pfn, anonMapping(mmAnonVma(cpu, mm)), vpage);
  ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Map);
  if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0) mlockPage(cpu, pfn);
  lruCacheAdd(cpu, pfn);
  setPte(cpu, mm, vpage, makePte(PTE_PRESENT, pfn, PTE_WRITE | (write ? PTE_DIRTY : 0)));
  spinUnlock(cpu, ptl);
  return 0;
}
/** A page that is read before it was written: the page of zeroes, which the entry has no reference to. */
function mapZeroPage(cpu, mm, vpage) {
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  if (lookupPte(cpu, mm, vpage) === 0) setPte(cpu, mm, vpage, makePte(PTE_PRESENT, zeroPfn(cpu), PTE_SPECIAL));
  spinUnlock(cpu, ptl);
  return 0;
}
/** do_read_fault, do_shared_fault: the page of the file, mapped while it is locked. */
function fileFault(cpu, mm, vpage, write) {
  const pfn = readLockPage(cpu, vpageFile(cpu, vpage), vpageFileIndex(cpu, vpage));
  if (pfn < 0) return -ENOMEM;
  if (testPageFlag(cpu, pfn, PG_hwpoison)) {
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
    return -EFAULT;
  }
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  const map = readPte(cpu, mm, vpage) === 0;
  if (map) {
    getPage(cpu, pfn, Ref.Map);
    addRmap(cpu, pfn);
    if (write) setPageFlag(cpu, pfn, PG_dirty);
    setPte(cpu, mm, vpage, makePte(PTE_PRESENT, pfn, write ? PTE_WRITE | PTE_DIRTY : 0));
    if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0) mlockPage(cpu, pfn);
  }
  spinUnlock(cpu, ptl);
  unlockPage(cpu, pfn);
  if (map) markPageAccessed(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  return 0;
}
//# sourceMappingURL=fault.js.map
