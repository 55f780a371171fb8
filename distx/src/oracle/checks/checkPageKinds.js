import { isAllocated } from '../../mm/debug/frameState.js';
import { PAGE_FLAGS, PAGE_MAPPING } from '../../mm/machine/pageFields.js';
import { isAnonMapping, isFileMapping } from '../../mm/page/mapping.js';
import { pageField } from '../../mm/page/page.js';
import { PG_swapbacked, PG_uptodate } from '../../mm/page/pageFlags.js';
/**
 * I6: the flags of a page with an anon_vma say that it belongs among anonymous pages, those of a page of a file that it
 * belongs among those. I26: what is in either is there.
 */
export const checkPageKinds = ({ cpu }, report) => {
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        if (!isAllocated(cpu, pfn))
            continue;
        const mapping = pageField(cpu, pfn, PAGE_MAPPING);
        const anon = isAnonMapping(mapping);
        if (!anon && !isFileMapping(mapping))
            continue;
        const flags = pageField(cpu, pfn, PAGE_FLAGS);
        const kind = anon ? 'anonymous' : 'of a file';
        if (anon !== ((flags & PG_swapbacked) !== 0)) {
            const page = `page[${pfn}]`;
            report('I6', page, `${page} is ${kind}, its flags say ${anon ? 'of a file' : 'anonymous'}`);
        }
        if ((flags & PG_uptodate) === 0)
            report('I26', `page[${pfn}]`, `page[${pfn}] is ${kind}, but not uptodate`);
    }
};
//# sourceMappingURL=checkPageKinds.js.map