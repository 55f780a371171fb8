import { PAGE_CONTENT } from '../machine/pageFields.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { ENOMEM } from '../machine/errno.js';
import { freeSwapCache, tryToFreeSwap } from '../cache/swap.js';
import { lruAddDrain, lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping, isFileMapping } from '../page/mapping.js';
import { readPageField, writePageField } from '../page/page.js';
import {
  PG_dirty,
  PG_lru,
  PG_swapbacked,
  PG_swapcache,
  PG_uptodate,
  setPageFlag,
  testPageFlag,
} from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { mlockPage } from '../mlock/mlockPage.js';
import { munlockPage } from '../mlock/munlockPage.js';
import { getPage, pageCount } from '../page/refcount.js';
import { allocUserPage } from '../reclaim/allocUserPage.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAnonVpage, mmAnonVma, VMA_LOCKED, vmaFlags } from './addressSpace.js';
import {
  clearPte,
  isZeroEntry,
  makePte,
  PTE_ACCESSED,
  PTE_DIRTY,
  PTE_PRESENT,
  PTE_WRITE,
  ptePfn,
  ptlOf,
  readPte,
  setPte,
} from './pte.js';
import { lookupPte } from './pmd.js';
import { addNewAnonRmap, pageMapping, removeRmap } from './rmap.js';
import { flushTlbPage } from './tlb.js';
/** do_wp_page: a write to a page that is mapped read-only. */
export function wpFault(cpu, mm, vpage, pte) {
  const ptl = ptlOf(cpu, mm, vpage);
  const pfn = ptePfn(pte);
  spinLock(cpu, ptl);
  if (changed(cpu, mm, vpage, pte)) {
    spinUnlock(cpu, ptl);
    return 0;
  }
  if (isZeroEntry(pte)) {
    spinUnlock(cpu, ptl);
    return copy(cpu, mm, vpage, pte);
  }
  if (isAnonVpage(cpu, vpage) && reuse(cpu, pfn)) {
    makeWritable(cpu, mm, vpage);
    spinUnlock(cpu, ptl);
    return 0;
  }
  getPage(cpu, pfn, Ref.Gup);
  spinUnlock(cpu, ptl);
  const result = isAnonVpage(cpu, vpage) ? copy(cpu, mm, vpage, pte) : writeShared(cpu, mm, vpage, pte);
  putPage(cpu, pfn, Ref.Gup);
  return result;
}
/** Whether an entry is another one than the fault began with; the accessed bit does not matter. The PTL is held. */
const changed = (cpu, mm, vpage, pte) => (lookupPte(cpu, mm, vpage) & ~PTE_ACCESSED) !== (pte & ~PTE_ACCESSED);
function makeWritable(cpu, mm, vpage) {
  setPte(cpu, mm, vpage, readPte(cpu, mm, vpage) | PTE_WRITE | PTE_DIRTY | PTE_ACCESSED);
}
/**
 * Whether this entry's reference to an anonymous page is the only one, so that it need not be copied
 * (wp_can_reuse_anon_folio). The count says so, not the mapcount: another's GUP reference must see
 * the old data.
 */
function reuse(cpu, pfn) {
  const extra = testPageFlag(cpu, pfn, PG_swapcache) ? 1 : 0;
  if (!testPageFlag(cpu, pfn, PG_lru)) lruAddDrain(cpu);
  if (pageCount(cpu, pfn) > 1 + extra || !tryLockPage(cpu, pfn)) return false;
  tryToFreeSwap(cpu, pfn);
  const alone = pageCount(cpu, pfn) === 1;
  unlockPage(cpu, pfn);
  return alone;
}
/** wp_page_copy. The caller has a reference to the old page, unless it is that of zeroes. */
function copy(cpu, mm, vpage, pte) {
  const old = ptePfn(pte);
  const pfn = allocUserPage(cpu);
  if (pfn < 0) return -ENOMEM;
  setPageFlag(cpu, pfn, PG_uptodate | PG_swapbacked);
  writePageField(cpu, pfn, PAGE_CONTENT, readPageField(cpu, old, PAGE_CONTENT));
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  if (changed(cpu, mm, vpage, pte)) {
    spinUnlock(cpu, ptl);
    putPage(cpu, pfn, Ref.Alloc);
    return 0;
  }
  clearPte(cpu, mm, vpage);
  flushTlbPage(cpu, mm, vpage);
  addNewAnonRmap(cpu, pfn, anonMapping(mmAnonVma(cpu, mm)), vpage);
  ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Map);
  const locked = (vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0;
  if (locked) mlockPage(cpu, pfn);
  lruCacheAdd(cpu, pfn);
  setPte(cpu, mm, vpage, makePte(PTE_PRESENT, pfn, PTE_WRITE | PTE_DIRTY));
  if (!isZeroEntry(pte)) removeRmap(cpu, old);
  spinUnlock(cpu, ptl);
  if (isZeroEntry(pte)) return 0;
  if (locked) munlockOld(cpu, old);
  freeSwapCache(cpu, old);
  putPage(cpu, old, Ref.Map);
  return 0;
}
/** Those who still have the old page, perhaps in areas that are not locked, must not keep it in memory for this one. */
function munlockOld(cpu, pfn) {
  lockPage(cpu, pfn);
  munlockPage(cpu, pfn);
  unlockPage(cpu, pfn);
}
/** wp_page_shared: a page of a file becomes dirty and writable, under its lock, which keeps writeback out. */
function writeShared(cpu, mm, vpage, pte) {
  const pfn = ptePfn(pte);
  lockPage(cpu, pfn);
  if (isFileMapping(pageMapping(cpu, pfn))) {
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    if (!changed(cpu, mm, vpage, pte)) {
      setPageFlag(cpu, pfn, PG_dirty);
      makeWritable(cpu, mm, vpage);
    }
    spinUnlock(cpu, ptl);
  }
  unlockPage(cpu, pfn);
  return 0;
}
//# sourceMappingURL=wpFault.js.map
