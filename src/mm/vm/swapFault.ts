import type { Cpu } from '../machine/cpu.ts';
import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.ts';
import { Ref } from '../debug/ref.ts';
import { EFAULT, ENOMEM } from '../machine/errno.ts';
import { swapFree, tryToFreeSwap } from '../cache/swap.ts';
import { swapInLockPage } from '../cache/swapIn.ts';
import { putPage } from '../lru/putPage.ts';
import { anonMapping } from '../page/mapping.ts';
import { setPageField } from '../page/page.ts';
import { PG_hwpoison, testPageFlag } from '../page/pageFlags.ts';
import { unlockPage } from '../page/pageLock.ts';
import { getPage } from '../page/refcount.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { mmAnonVma, VMA_LOCKED, vmaFlags } from './addressSpace.ts';
import { mlockPage } from '../mlock/mlockPage.ts';
import { makePte, PTE_PRESENT, ptePfn, ptlOf, readPte, setPte } from './pte.ts';
import { addRmap } from './rmap.ts';

/** do_swap_page: brings a page back from swap, mapped read-only; a write faults again and then decides. */
export function swapFault(cpu: Cpu, mm: number, vpage: number, pte: number): number {
  const slot = ptePfn(pte);
  const pfn = swapInLockPage(cpu, slot);
  if (pfn === -1) return -ENOMEM;
  if (pfn < 0) return 0;
  if (testPageFlag(cpu, pfn, PG_hwpoison)) {
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
    return -EFAULT;
  }
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  const map = readPte(cpu, mm, vpage) === pte;
  if (map) {
    // A page read from the device has no mapping yet; one that was unmapped only has this very one.
    setPageField(cpu, pfn, PAGE_MAPPING, anonMapping(mmAnonVma(cpu, mm)));
    setPageField(cpu, pfn, PAGE_INDEX, vpage);
    getPage(cpu, pfn, Ref.Map);
    addRmap(cpu, pfn);
    setPte(cpu, mm, vpage, makePte(PTE_PRESENT, pfn, 0));
    swapFree(cpu, slot);
    if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0) mlockPage(cpu, pfn);
  }
  spinUnlock(cpu, ptl);
  if (map) tryToFreeSwap(cpu, pfn);
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  return 0;
}
