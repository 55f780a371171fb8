import { Ref } from '../debug/ref.js';
import { EIO } from '../machine/errno.js';
import { lruAddDrainAll } from '../lru/lruDrain.js';
import { putPage } from '../lru/putPage.js';
import { compoundHead } from '../page/compound.js';
import { PG_hugetlb, PG_lru, pageFlags } from '../page/pageFlags.js';
import { tryGetPage } from '../page/refcount.js';
import { drainAllPages } from '../zone/perCpuPages.js';
import { pageZone } from '../zone/zones.js';
/** Looks at a page before it is given up: the second after all batches were flushed. */
const TRIES = 2;
/**
 * get_any_page: 1 with a reference (Ref.HwGet) to the page, or its head, when user memory or a cache uses it; 0 when
 * it has no reference, so that it may be free; -EIO when it is the kernel's. mf_mutex is held.
 */
export function getAnyPage(cpu, pfn, site = 0) {
    for (let tried = 1; tried <= TRIES; tried++) {
        const head = compoundHead(cpu, pfn);
        if (!tryGetPage(cpu, head, Ref.HwGet, site))
            return 0;
        if (compoundHead(cpu, pfn) === head && (pageFlags(cpu, head) & (PG_lru | PG_hugetlb)) !== 0)
            return 1;
        putPage(cpu, head, Ref.HwGet, site);
        if (tried < TRIES)
            shakePage(cpu, pfn);
    }
    return -EIO;
}
/** shake_page: brings a page out of per-CPU batches and lists. */
export function shakePage(cpu, pfn) {
    lruAddDrainAll(cpu);
    drainAllPages(cpu, pageZone(cpu, pfn));
}
//# sourceMappingURL=getAnyPage.js.map