import { ENOMEM } from '../machine/errno.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { hugetlbCopy, newHugetlbPage } from '../hugetlb/hugetlbFault.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping } from '../page/mapping.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { pageCount } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { mmAnonVma, VMA_HUGEPAGE, VMA_HUGETLB, vmaFlags } from '../vm/addressSpace.js';
import { migrationEntryWait } from '../vm/migrationEntry.js';
import { hugePagesOf, hugeStart, isEmptyRange, PMD_INVALID, readPmd, setPmd } from '../vm/pmd.js';
import {
  makePte,
  PTE_ACCESSED,
  PTE_DIRTY,
  PTE_MIGRATION,
  PTE_PRESENT,
  PTE_WRITE,
  ptePfn,
  pteType,
  ptlOf,
} from '../vm/pte.js';
import { addNewAnonRmap } from '../vm/rmap.js';
import { awaitPmd, splitPmdLocked } from '../vm/splitPmd.js';
import { allocHugePage } from './allocHugePage.js';
/** What a fault at the huge level says when the page-table entry below has to be looked at. */
export const FAULT_FALLBACK = 1;
/**
 * The part of handle_mm_fault for a huge range. The mmap_lock is held for reading. 0, -ENOMEM (also for SIGBUS: the
 * hugetlb pool is empty) or FAULT_FALLBACK.
 */
export function hugeFault(cpu, mm, vpage, write) {
  const start = hugeStart(cpu, vpage);
  const pmd = readPmd(cpu, mm, start);
  if (pmd === PMD_INVALID) {
    awaitPmd(cpu, mm, start);
    return 0;
  }
  switch (pteType(pmd)) {
    case PTE_PRESENT:
      return write && (pmd & PTE_WRITE) === 0 ? writeFault(cpu, mm, start, pmd) : 0;
    case PTE_MIGRATION:
      migrationEntryWait(cpu, mm, vpage);
      return 0;
    default:
      return newPage(cpu, mm, start, write);
  }
}
/** do_huge_pmd_anonymous_page, hugetlb_no_page: the range has to be empty and all of it of one kind. */
function newPage(cpu, mm, start, write) {
  const hugetlb = (vmaFlags(cpu, mm, start) & VMA_HUGETLB) !== 0;
  if (!hugetlb && !(isAllHuge(cpu, mm, start) && isEmptyRange(cpu, mm, start))) return FAULT_FALLBACK;
  const head = hugetlb ? newHugetlbPage(cpu) : allocHugePage(cpu);
  if (head < 0) return hugetlb ? -ENOMEM : FAULT_FALLBACK;
  const ptl = ptlOf(cpu, mm, start);
  spinLock(cpu, ptl);
  if (!isEmptyRange(cpu, mm, start)) {
    spinUnlock(cpu, ptl);
    putPage(cpu, head, Ref.Alloc);
    return 0;
  }
  addNewAnonRmap(cpu, head, anonMapping(mmAnonVma(cpu, mm)), start);
  ledgerTransfer(cpu, head, Ref.Alloc, Ref.Map);
  if (!hugetlb) lruCacheAdd(cpu, head);
  setPmd(cpu, mm, start, makePte(PTE_PRESENT, head, PTE_WRITE | (write ? PTE_DIRTY : 0)));
  spinUnlock(cpu, ptl);
  return 0;
}
function isAllHuge(cpu, mm, start) {
  for (let i = 0; i < hugePagesOf(cpu); i++) {
    if ((vmaFlags(cpu, mm, start + i) & VMA_HUGEPAGE) === 0) return false;
  }
  return true;
}
/** do_huge_pmd_wp_page: a shared huge page is not copied as one, its range falls back to page-table entries. */
function writeFault(cpu, mm, start, pmd) {
  if ((vmaFlags(cpu, mm, start) & VMA_HUGETLB) !== 0) return hugetlbCopy(cpu, mm, start, pmd);
  const ptl = ptlOf(cpu, mm, start);
  spinLock(cpu, ptl);
  const found = readPmd(cpu, mm, start);
  if ((found & ~PTE_ACCESSED) === (pmd & ~PTE_ACCESSED)) {
    if (isAlone(cpu, ptePfn(pmd))) setPmd(cpu, mm, start, found | PTE_WRITE | PTE_DIRTY | PTE_ACCESSED);
    else splitPmdLocked(cpu, mm, start);
  }
  spinUnlock(cpu, ptl);
  return 0;
}
/** Whether the entry's reference is the only one. */
function isAlone(cpu, head) {
  if (pageCount(cpu, head) > 1 || !tryLockPage(cpu, head)) return false;
  const alone = pageCount(cpu, head) === 1;
  unlockPage(cpu, head);
  return alone;
}
//# sourceMappingURL=hugeFault.js.map
