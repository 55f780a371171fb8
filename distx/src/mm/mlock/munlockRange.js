import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { isCompound } from '../page/compound.js';
import { lockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { setVmaFlags, VMA_LOCKED, vmaFlags } from '../vm/addressSpace.js';
import { pteMaps, ptePfn, ptlOf, readPte } from '../vm/pte.js';
import { mlockPage } from './mlockPage.js';
import { munlockPage } from './munlockPage.js';
/** munlock_vma_pages_range: the area is locked no more, then its pages one by one. mmap_lock is held for writing. */
export function munlockRange(cpu, mm, start, end) {
    for (let vpage = start; vpage < end; vpage++) {
        const flags = vmaFlags(cpu, mm, vpage);
        if ((flags & VMA_LOCKED) === 0)
            continue;
        setVmaFlags(cpu, mm, vpage, flags & ~VMA_LOCKED);
        withMappedPage(cpu, mm, vpage, munlockPage);
    }
}
/** mlock of what is mapped at a virtual page, if it is still in a locked area then. */
export function mlockMapped(cpu, mm, vpage) {
    withMappedPage(cpu, mm, vpage, (self, pfn) => {
        const ptl = ptlOf(self, mm, vpage);
        spinLock(self, ptl);
        const locked = (vmaFlags(self, mm, vpage) & VMA_LOCKED) !== 0;
        if (locked && pteMaps(readPte(self, mm, vpage), pfn))
            mlockPage(self, pfn);
        spinUnlock(self, ptl);
    });
}
/** Locks the page behind an entry, if it is a single one, and does something to it. */
function withMappedPage(cpu, mm, vpage, act) {
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    const pte = readPte(cpu, mm, vpage);
    const pfn = ptePfn(pte);
    const single = pteMaps(pte, pfn) && !isCompound(cpu, pfn);
    if (single)
        getPage(cpu, pfn, Ref.Gup);
    spinUnlock(cpu, ptl);
    if (!single)
        return;
    lockPage(cpu, pfn);
    act(cpu, pfn);
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
}
//# sourceMappingURL=munlockRange.js.map