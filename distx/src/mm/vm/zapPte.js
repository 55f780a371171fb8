import { beginUnmapping, endUnmapping } from '../debug/mapVersion.js';
import { Ref } from '../debug/ref.js';
import { freeSwapAndCache, freeSwapCache } from '../cache/swap.js';
import { putPage } from '../lru/putPage.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAnonVpage } from './addressSpace.js';
import { clearPte, isPoisonEntry, isZeroEntry, PTE_DIRTY, PTE_PRESENT, PTE_SWAP, pteMaps, ptePfn, pteType, ptlOf, readPte, } from './pte.js';
import { removeRmap } from './rmap.js';
import { flushTlbPage } from './tlb.js';
/**
 * zap_pte_range for one entry; with `only`, if it maps that page. Looks under the PTL even at an entry that seems
 * empty: another CPU may be in the middle of zapping it, and the page counts as mapped until it is done.
 */
export function zapPte(cpu, mm, vpage, only = -1) {
    const ptl = ptlOf(cpu, mm, vpage);
    beginUnmapping(cpu, mm, vpage);
    spinLock(cpu, ptl);
    const pte = only < 0 || pteMaps(readPte(cpu, mm, vpage), only) ? clearPte(cpu, mm, vpage) : 0;
    const counted = pteType(pte) === PTE_PRESENT && !isZeroEntry(pte);
    const pfn = ptePfn(pte);
    if (pteType(pte) === PTE_PRESENT)
        flushTlbPage(cpu, mm, vpage);
    if (counted) {
        if ((pte & PTE_DIRTY) !== 0 && !isAnonVpage(cpu, vpage))
            setPageFlag(cpu, pfn, PG_dirty);
        removeRmap(cpu, pfn);
    }
    spinUnlock(cpu, ptl);
    endUnmapping(cpu, mm, vpage);
    // A migration entry holds nothing: the page was unmapped when it was put there.
    if (counted) {
        freeSwapCache(cpu, pfn);
        putPage(cpu, pfn, Ref.Map);
    }
    else if (pteType(pte) === PTE_SWAP && !isPoisonEntry(pte))
        freeSwapAndCache(cpu, pfn);
}
//# sourceMappingURL=zapPte.js.map