import { lookupPte } from '../vm/pmd.js';
import { PTE_PRESENT, ptePfn, pteType } from '../vm/pte.js';
import { softOffline } from './softOffline.js';
/**
 * madvise with MADV_SOFT_OFFLINE (madvise_inject_error): takes the pages behind `count` virtual pages from `start` on
 * out of use, one after the other; those that are not there are left out. A huge page is split on the way, so that the
 * next virtual page, not the next huge range, is what comes after it. 0, or the first error of softOffline, which ends it.
 */
export function softOfflineRange(cpu, mm, start, count, site = 0) {
    for (let vpage = start; vpage < start + count; vpage++) {
        const pte = lookupPte(cpu, mm, vpage);
        if (pteType(pte) !== PTE_PRESENT)
            continue;
        const result = softOffline(cpu, ptePfn(pte), site);
        if (result !== 0)
            return result;
    }
    return 0;
}
//# sourceMappingURL=softOfflineRange.js.map