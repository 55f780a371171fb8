import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { EFAULT, ENOMEM } from '../machine/errno.js';
import { swapFree, tryToFreeSwap } from '../cache/swap.js';
import { swapInLockPage } from '../cache/swapIn.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping } from '../page/mapping.js';
import { setPageField } from '../page/page.js';
import { PG_hwpoison, testPageFlag } from '../page/pageFlags.js';
import { unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { mmAnonVma, VMA_LOCKED, vmaFlags } from './addressSpace.js';
import { mlockPage } from '../mlock/mlockPage.js';
import { makePte, PTE_PRESENT, ptePfn, ptlOf, readPte, setPte } from './pte.js';
import { addRmap } from './rmap.js';
/** do_swap_page: brings a page back from swap, mapped read-only; a write faults again and then decides. */
export function swapFault(cpu, mm, vpage, pte) {
    const slot = ptePfn(pte);
    const pfn = swapInLockPage(cpu, slot);
    if (pfn === -1)
        return -ENOMEM;
    if (pfn < 0)
        return 0;
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
        if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0)
            mlockPage(cpu, pfn);
    }
    spinUnlock(cpu, ptl);
    if (map)
        tryToFreeSwap(cpu, pfn);
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
    return 0;
}
//# sourceMappingURL=swapFault.js.map