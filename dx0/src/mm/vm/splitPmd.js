import { Ref } from '../debug/ref.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { refAdd } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { hugePagesOf, hugeStart, invalidatePmd, PMD_INVALID, readPmd, setPmd } from './pmd.js';
import { advancePte, PTE_DIRTY, PTE_MIGRATION, PTE_PRESENT, ptePfn, pteType, ptlOf, setPte } from './pte.js';
import { addRmap } from './rmap.js';
import { flushTlbRange } from './tlb.js';
/** split_huge_pmd: the huge page stays, but page-table entries map it from now on, each with a reference of its own. */
export function splitPmd(cpu, mm, vpage) {
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  splitPmdLocked(cpu, mm, vpage);
  spinUnlock(cpu, ptl);
}
/** __split_huge_pmd_locked: the PTL is held. Nothing happens where no PMD entry maps. */
export function splitPmdLocked(cpu, mm, vpage) {
  const start = hugeStart(cpu, vpage);
  const pages = hugePagesOf(cpu);
  const type = pteType(readPmd(cpu, mm, start));
  if (type !== PTE_PRESENT && type !== PTE_MIGRATION) return;
  // Invalid, not empty, until the entries are there: who finds it empty looks below.
  const pmd = invalidatePmd(cpu, mm, start);
  if (type === PTE_PRESENT) {
    flushTlbRange(cpu, mm, start, pages);
    if ((pmd & PTE_DIRTY) !== 0) setPageFlag(cpu, ptePfn(pmd), PG_dirty);
    refAdd(cpu, ptePfn(pmd), pages - 1, Ref.Map, pages - 1);
    addRmap(cpu, ptePfn(pmd), pages - 1);
  }
  for (let i = 0; i < pages; i++) setPte(cpu, mm, start + i, advancePte(pmd, i));
  setPmd(cpu, mm, start, 0);
}
/** Waits until nobody is changing the PMD entry of a range. */
export function awaitPmd(cpu, mm, vpage) {
  if (readPmd(cpu, mm, vpage) !== PMD_INVALID) return;
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  spinUnlock(cpu, ptl);
}
//# sourceMappingURL=splitPmd.js.map
