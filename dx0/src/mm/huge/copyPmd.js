import { ENOMEM } from '../machine/errno.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { copyHugePage, newHugetlbPage } from '../hugetlb/hugetlbFault.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping } from '../page/mapping.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinLockNested, spinUnlock } from '../sync/spinLock.js';
import { mmAnonVma } from '../vm/addressSpace.js';
import { hugePagesOf, readPmd, setPmd, writeProtectPmd } from '../vm/pmd.js';
import { makePte, PTE_DIRTY, PTE_MIGRATION, PTE_PRESENT, PTE_WRITE, ptePfn, pteType, ptlOf } from '../vm/pte.js';
import { addNewAnonRmap, addRmap } from '../vm/rmap.js';
import { splitPmdLocked } from '../vm/splitPmd.js';
/**
 * copy_huge_pmd, copy_hugetlb_page_range: the pages that were copied or shared, 0 when the entries below are to be
 * copied one by one, or -ENOMEM. Both mmap_locks are this CPU's.
 */
export function copyPmd(cpu, parent, child, start) {
  let fresh = -1;
  for (;;) {
    const childPtl = ptlOf(cpu, child, start);
    const parentPtl = ptlOf(cpu, parent, start);
    spinLock(cpu, childPtl);
    spinLockNested(cpu, parentPtl);
    const result = copyLocked(cpu, parent, child, start, fresh);
    spinUnlock(cpu, parentPtl);
    spinUnlock(cpu, childPtl);
    if (result !== NEEDS_PAGE) {
      if (fresh >= 0 && result !== TOOK_PAGE) putPage(cpu, fresh, Ref.Alloc);
      return result === TOOK_PAGE ? hugePagesOf(cpu) : result;
    }
    fresh = newHugetlbPage(cpu);
    if (fresh < 0) return -ENOMEM;
  }
}
const NEEDS_PAGE = -1000;
const TOOK_PAGE = -1001;
function copyLocked(cpu, parent, child, start, fresh) {
  const pmd = readPmd(cpu, parent, start);
  const head = ptePfn(pmd);
  switch (pteType(pmd)) {
    case PTE_MIGRATION:
      setPmd(cpu, parent, start, pmd & ~PTE_WRITE);
      setPmd(cpu, child, start, pmd & ~PTE_WRITE);
      return hugePagesOf(cpu);
    case PTE_PRESENT:
      break;
    default:
      return 0;
  }
  if (maybeDmaPinned(cpu, head)) {
    if (!isHugetlb(cpu, head)) {
      splitPmdLocked(cpu, parent, start);
      return 0;
    }
    if (fresh < 0) return NEEDS_PAGE;
    copyHugePage(cpu, head, fresh);
    addNewAnonRmap(cpu, fresh, anonMapping(mmAnonVma(cpu, child)), start);
    ledgerTransfer(cpu, fresh, Ref.Alloc, Ref.Map);
    setPmd(cpu, child, start, makePte(PTE_PRESENT, fresh, PTE_WRITE | PTE_DIRTY));
    return TOOK_PAGE;
  }
  const shared = writeProtectPmd(cpu, parent, start) & ~PTE_WRITE;
  getPage(cpu, head, Ref.Map);
  addRmap(cpu, head);
  setPmd(cpu, child, start, shared);
  return hugePagesOf(cpu);
}
//# sourceMappingURL=copyPmd.js.map
