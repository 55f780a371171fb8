import { Bug } from '../debug/bug.js';
import { beginUnmapping, endUnmapping } from '../debug/mapVersion.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage } from '../lru/putPage.js';
import { isAnonMapping } from '../page/mapping.js';
import { PG_dirty, PG_locked, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { clearPte, makePte, PTE_DIRTY, PTE_SPECIAL, PTE_SWAP, pteMaps, ptlOf, readPte, setPte } from '../vm/pte.js';
import { lockRmapRead, pageMapped, pageMapping, removeRmap, rmapCount, rmapMm, rmapVpage, unlockRmapRead, } from '../vm/rmap.js';
import { flushTlbPage } from '../vm/tlb.js';
/**
 * hwpoison_user_mappings: takes a locked, poisoned page out of every address space, whether or not it is pinned. Who
 * touches anonymous memory again that was in it gets an error (SIGBUS); of a file the disk may still know it. True
 * when nothing maps the page any more.
 */
export function unmapPoisoned(cpu, pfn) {
    vmBugOn(cpu, !testPageFlag(cpu, pfn, PG_locked), Bug.UnmapUnlocked, pfn);
    const mapping = pageMapping(cpu, pfn);
    lockRmapRead(cpu, mapping);
    const count = rmapCount(cpu, mapping);
    const vpage = rmapVpage(cpu, mapping, pfn);
    for (let i = 0; i < count; i++)
        unmapOne(cpu, pfn, rmapMm(cpu, mapping, i), vpage, isAnonMapping(mapping));
    unlockRmapRead(cpu, mapping);
    return !pageMapped(cpu, pfn);
}
function unmapOne(cpu, pfn, mm, vpage, anon) {
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    if (!pteMaps(readPte(cpu, mm, vpage), pfn)) {
        spinUnlock(cpu, ptl);
        return;
    }
    beginUnmapping(cpu, mm, vpage);
    const pte = clearPte(cpu, mm, vpage);
    flushTlbPage(cpu, mm, vpage);
    if ((pte & PTE_DIRTY) !== 0)
        setPageFlag(cpu, pfn, PG_dirty);
    if (anon)
        setPte(cpu, mm, vpage, makePte(PTE_SWAP, pfn, PTE_SPECIAL));
    removeRmap(cpu, pfn);
    endUnmapping(cpu, mm, vpage);
    spinUnlock(cpu, ptl);
    putPage(cpu, pfn, Ref.Map);
}
//# sourceMappingURL=unmapPoisoned.js.map