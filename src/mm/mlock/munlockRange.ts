import type { Cpu } from '../machine/cpu.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
import { isCompound } from '../page/compound.ts';
import { lockPage, unlockPage } from '../page/pageLock.ts';
import { getPage } from '../page/refcount.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { setVmaFlags, VMA_LOCKED, vmaFlags } from '../vm/addressSpace.ts';
import { pteMaps, ptePfn, ptlOf, readPte } from '../vm/pte.ts';
import { mlockPage } from './mlockPage.ts';
import { munlockPage } from './munlockPage.ts';

/** munlock_vma_pages_range: the area is locked no more, then its pages one by one. mmap_lock is held for writing. */
export function munlockRange(cpu: Cpu, mm: number, start: number, end: number): void {
  for (let vpage = start; vpage < end; vpage++) {
    const flags = vmaFlags(cpu, mm, vpage);
    if ((flags & VMA_LOCKED) === 0) continue;
    setVmaFlags(cpu, mm, vpage, flags & ~VMA_LOCKED);
    withMappedPage(cpu, mm, vpage, munlockPage);
  }
}

/** mlock of what is mapped at a virtual page, if it is still in a locked area then. */
export function mlockMapped(cpu: Cpu, mm: number, vpage: number): void {
  withMappedPage(cpu, mm, vpage, (self, pfn) => {
    const ptl = ptlOf(self, mm, vpage);
    spinLock(self, ptl);
    const locked = (vmaFlags(self, mm, vpage) & VMA_LOCKED) !== 0;
    if (locked && pteMaps(readPte(self, mm, vpage), pfn)) mlockPage(self, pfn);
    spinUnlock(self, ptl);
  });
}

/** Locks the page behind an entry, if it is a single one, and does something to it. */
function withMappedPage(cpu: Cpu, mm: number, vpage: number, act: (cpu: Cpu, pfn: number) => void): void {
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  const pte = readPte(cpu, mm, vpage);
  const pfn = ptePfn(pte);
  const single = pteMaps(pte, pfn) && !isCompound(cpu, pfn);
  if (single) getPage(cpu, pfn, Ref.Gup);
  spinUnlock(cpu, ptl);
  if (!single) return;
  lockPage(cpu, pfn);
  act(cpu, pfn);
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
}
