import { PAGE_PRIVATE } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { swapDuplicate } from '../cache/swap.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
import { putPage } from '../lru/putPage.js';
import { isAnonMapping } from '../page/mapping.js';
import { isCompound } from '../page/compound.js';
import { mlockPage } from '../mlock/mlockPage.js';
import { pageField } from '../page/page.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { VMA_LOCKED, vmaFlags } from './addressSpace.js';
import { clearPte, makePte, PTE_DIRTY, PTE_MIGRATION, PTE_SWAP, PTE_WRITE, pteMaps, ptlOf, readPte, setPte, } from './pte.js';
import { pageMapped, pageMapping, removeRmap, lockRmapRead, rmapCount, rmapMm, rmapVpage, unlockRmapRead, } from './rmap.js';
import { flushTlbPage } from './tlb.js';
import { unmapHuge } from './unmapHuge.js';
/**
 * try_to_unmap: takes a locked page out of every address space. An anonymous page must be in the swap
 * cache; its entries refer to its slot from then on. True when nothing maps the page any more.
 */
export const tryToUnmap = (cpu, pfn) => unmapEverywhere(cpu, pfn, false);
/** try_to_migrate: replaces every entry that maps a locked page by a migration entry. */
export const tryToMigrate = (cpu, pfn) => unmapEverywhere(cpu, pfn, true);
/** try_to_migrate with TTU_SPLIT_HUGE_PMD: the migration entries are those of single pages. */
export const tryToMigrateSplit = (cpu, pfn) => unmapEverywhere(cpu, pfn, true, true);
function unmapEverywhere(cpu, pfn, migrate, split = false) {
    const mapping = pageMapping(cpu, pfn);
    lockRmapRead(cpu, mapping);
    const count = rmapCount(cpu, mapping);
    const huge = cpu.layout.pmds > 0 && isCompound(cpu, pfn);
    const vpage = rmapVpage(cpu, mapping, pfn);
    for (let i = 0; i < count; i++) {
        const mm = rmapMm(cpu, mapping, i);
        const unmapped = huge
            ? unmapHuge(cpu, pfn, mm, vpage, split)
            : unmapOne(cpu, pfn, mm, vpage, isAnonMapping(mapping), migrate);
        if (!unmapped)
            break;
    }
    unlockRmapRead(cpu, mapping);
    return !pageMapped(cpu, pfn);
}
/** try_to_unmap_one: false when the page has to stay mapped. */
function unmapOne(cpu, pfn, mm, vpage, anon, migrate) {
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    if (!pteMaps(readPte(cpu, mm, vpage), pfn)) {
        spinUnlock(cpu, ptl);
        return true;
    }
    if (!migrate && (vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0) {
        mlockPage(cpu, pfn);
        spinUnlock(cpu, ptl);
        return false;
    }
    const pte = clearPte(cpu, mm, vpage);
    flushTlbPage(cpu, mm, vpage);
    // After the entry is gone: a fast GUP that got its pin before sees the change and lets go, one that did
    // not is seen here (folio_try_share_anon_rmap).
    if (anon && maybeDmaPinned(cpu, pfn)) {
        setPte(cpu, mm, vpage, pte);
        spinUnlock(cpu, ptl);
        return false;
    }
    if ((pte & PTE_DIRTY) !== 0)
        setPageFlag(cpu, pfn, PG_dirty);
    if (migrate)
        setPte(cpu, mm, vpage, makePte(PTE_MIGRATION, pfn, pte & PTE_WRITE));
    else if (anon) {
        const slot = pageField(cpu, pfn, PAGE_PRIVATE);
        swapDuplicate(cpu, slot);
        setPte(cpu, mm, vpage, makePte(PTE_SWAP, slot, 0));
    }
    removeRmap(cpu, pfn);
    spinUnlock(cpu, ptl);
    putPage(cpu, pfn, Ref.Map);
    return true;
}
//# sourceMappingURL=tryToUnmap.js.map