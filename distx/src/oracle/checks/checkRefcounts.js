import { isAllocated } from '../../mm/debug/frameState.js';
import { REF_CLASSES, refNames } from '../../mm/debug/ref.js';
import { PAGE_COMPOUND_HEAD, PAGE_FLAGS, PAGE_REFCOUNT } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_hugetlb, PG_hwpoison } from '../../mm/page/pageFlags.js';
import { REFCOUNT_LIMIT } from '../../mm/page/refcount.js';
import { booked, bookedDetails, bookedSum, bookedText, suspectSite, takerSite } from '../view/references.js';
/**
 * I1: the refcount is what the owners account for. I2: it is in range, and nobody dropped a reference
 * of a class that he did not have. I4: an allocated page is referenced. Free pages and tails are others' business.
 */
export const checkRefcounts = (view, report) => {
    const { cpu } = view;
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const count = pageField(cpu, pfn, PAGE_REFCOUNT);
        if (count < 0 || count >= REFCOUNT_LIMIT) {
            report('I2', `page[${pfn}].refcount`, `page[${pfn}] refcount is ${count}, out of range`, {
                details: bookedDetails(view, pfn),
                site: suspectSite(view, pfn),
            });
        }
        for (let ref = 0; ref < REF_CLASSES; ref++) {
            const held = booked(view, pfn, ref);
            if (held >= 0)
                continue;
            const title = `page[${pfn}] has ${held} references of class ${refNames[ref]}: more dropped than taken`;
            report('I2', `page[${pfn}]`, title, {
                details: bookedDetails(view, pfn),
                site: takerSite(view, pfn, ref),
            });
        }
        if (!isAllocated(cpu, pfn) || pageField(cpu, pfn, PAGE_COMPOUND_HEAD) !== 0)
            continue;
        const owned = bookedSum(view, pfn);
        if (count !== owned) {
            const owners = `its owners account for ${owned} (${bookedText(view, pfn)})`;
            report('I1', `page[${pfn}].refcount`, `page[${pfn}] refcount is ${count}, ${owners}`, {
                details: bookedDetails(view, pfn),
                site: suspectSite(view, pfn),
            });
        }
        else if (count === 0 && (pageField(cpu, pfn, PAGE_FLAGS) & (PG_hwpoison | PG_hugetlb)) === 0) {
            report('I4', `page[${pfn}]`, `page[${pfn}] is allocated, but nobody has a reference to it`);
        }
    }
};
//# sourceMappingURL=checkRefcounts.js.map