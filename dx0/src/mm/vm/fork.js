import { PAGE_CONTENT } from '../machine/pageFields.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { EAGAIN, ENOMEM } from '../machine/errno.js';
import { swapDuplicate } from '../cache/swap.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping, fileMapping } from '../page/mapping.js';
import { readPageField, writePageField } from '../page/page.js';
import { PG_swapbacked, PG_uptodate, setPageFlag } from '../page/pageFlags.js';
import { getPage } from '../page/refcount.js';
import { allocUserPage } from '../reclaim/allocUserPage.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { spinLock, spinLockNested, spinUnlock } from '../sync/spinLock.js';
import {
  bumpWriteProtectSeq,
  changeMmState,
  isAlive,
  MM_ALIVE,
  MM_CLAIMED,
  MM_DEAD,
  mmAnonVma,
  setMmAnonVma,
  setMmUsers,
  setVmaFlags,
  VMA_LOCKED,
  vmaFlags,
} from './addressSpace.js';
import { exitMm } from './exec.js';
import {
  isPoisonEntry,
  isZeroEntry,
  makePte,
  PTE_ACCESSED,
  PTE_DIRTY,
  PTE_MIGRATION,
  PTE_PRESENT,
  PTE_SWAP,
  PTE_WRITE,
  ptePfn,
  pteType,
  ptlOf,
  readPte,
  setPte,
  writeProtectPte,
} from './pte.js';
import { copyPmd } from '../huge/copyPmd.js';
import { hugeOffset, isHugeRange } from './pmd.js';
import { addNewAnonRmap, addRmap, rmapLink } from './rmap.js';
import { flushTlbPage } from './tlb.js';
/**
 * fork: `child`, which must be dead, becomes a copy of `parent`; private pages are shared until one of
 * them writes. 0, -EAGAIN when one of the two is not in the right state, or -ENOMEM.
 */
export function fork(cpu, parent, child) {
  if (!changeMmState(cpu, child, MM_DEAD, MM_CLAIMED)) return -EAGAIN;
  downWrite(cpu, cpu.locks.mmap[parent]);
  if (!isAlive(cpu, parent)) {
    upWrite(cpu, cpu.locks.mmap[parent]);
    changeMmState(cpu, child, MM_CLAIMED, MM_DEAD);
    return -EAGAIN;
  }
  const result = dupMmap(cpu, parent, child);
  upWrite(cpu, cpu.locks.mmap[parent]);
  setMmUsers(cpu, child, 1);
  changeMmState(cpu, child, MM_CLAIMED, MM_ALIVE);
  if (result !== 0) exitMm(cpu, child);
  return result;
}
/** dup_mmap: the child joins the reverse mappings behind its parent before it gets its first entry. */
function dupMmap(cpu, parent, child) {
  const anonVma = mmAnonVma(cpu, parent);
  setMmAnonVma(cpu, child, anonVma);
  rmapLink(cpu, anonMapping(anonVma), child);
  for (let file = 0; file < cpu.config.files; file++) rmapLink(cpu, fileMapping(file), child);
  for (let vpage = 0; vpage < cpu.layout.vpages; vpage++) {
    setVmaFlags(cpu, child, vpage, vmaFlags(cpu, parent, vpage) & ~VMA_LOCKED);
  }
  let result = 0;
  // Odd from here to the flush: a fast GUP in between might pin what is being shared.
  bumpWriteProtectSeq(cpu, parent);
  for (let vpage = 0; vpage < cpu.config.anonPages && result === 0;) {
    const copied = isHugeRange(cpu, vpage) && hugeOffset(cpu, vpage) === 0 ? copyPmd(cpu, parent, child, vpage) : 0;
    if (copied > 0) vpage += copied;
    else result = copied < 0 ? copied : copyPte(cpu, parent, child, vpage++);
  }
  for (let vpage = 0; vpage < cpu.config.anonPages; vpage++) flushTlbPage(cpu, parent, vpage);
  bumpWriteProtectSeq(cpu, parent);
  return result;
}
/** copy_pte_range for one entry; entries of files are left to faults. */
function copyPte(cpu, parent, child, vpage) {
  let fresh = -1;
  for (;;) {
    const childPtl = ptlOf(cpu, child, vpage);
    const parentPtl = ptlOf(cpu, parent, vpage);
    spinLock(cpu, childPtl);
    spinLockNested(cpu, parentPtl);
    const pte = readPte(cpu, parent, vpage);
    const pinned = pteType(pte) === PTE_PRESENT && !isZeroEntry(pte) && maybeDmaPinned(cpu, ptePfn(pte));
    // The child's entry does not say it later: its page may be on its way out already.
    const isDone = !pinned || fresh >= 0;
    if (!pinned) shareEntry(cpu, parent, child, vpage, pte);
    else if (fresh >= 0) {
      copyPinned(cpu, child, vpage, ptePfn(pte), fresh);
      fresh = -1;
    }
    spinUnlock(cpu, parentPtl);
    spinUnlock(cpu, childPtl);
    if (isDone) break;
    // No allocation under a PTL: get the page first, then look again.
    fresh = allocUserPage(cpu);
    if (fresh < 0) return -ENOMEM;
    setPageFlag(cpu, fresh, PG_uptodate | PG_swapbacked);
  }
  if (fresh >= 0) putPage(cpu, fresh, Ref.Alloc);
  return 0;
}
/** Both have the page, or refer to its migration or swap slot, and neither may write to it. */
function shareEntry(cpu, parent, child, vpage, pte) {
  const pfn = ptePfn(pte);
  if (isZeroEntry(pte) || isPoisonEntry(pte)) {
    setPte(cpu, child, vpage, pte & ~PTE_ACCESSED);
    return;
  }
  switch (pteType(pte)) {
    case PTE_PRESENT: {
      const shared = writeProtectPte(cpu, parent, vpage) & ~PTE_WRITE;
      getPage(cpu, pfn, Ref.Map);
      addRmap(cpu, pfn);
      setPte(cpu, child, vpage, shared);
      break;
    }
    case PTE_MIGRATION:
      setPte(cpu, parent, vpage, pte & ~PTE_WRITE);
      setPte(cpu, child, vpage, pte & ~PTE_WRITE);
      break;
    case PTE_SWAP:
      swapDuplicate(cpu, pfn);
      setPte(cpu, child, vpage, pte);
      break;
    default:
  }
}
/** copy_present_page: a page that a device may be using stays the parent's own; the child gets a copy at once. */
function copyPinned(cpu, child, vpage, pfn, fresh) {
  writePageField(cpu, fresh, PAGE_CONTENT, readPageField(cpu, pfn, PAGE_CONTENT));
  addNewAnonRmap(cpu, fresh, anonMapping(mmAnonVma(cpu, child)), vpage);
  ledgerTransfer(cpu, fresh, Ref.Alloc, Ref.Map);
  lruCacheAdd(cpu, fresh);
  setPte(cpu, child, vpage, makePte(PTE_PRESENT, fresh, PTE_WRITE | PTE_DIRTY));
}
//# sourceMappingURL=fork.js.map
