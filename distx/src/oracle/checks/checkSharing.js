import { PAGE_FLAGS, PAGE_MAPPING, PAGE_PRIVATE } from '../../mm/machine/pageFields.js';
import { isAnonMapping } from '../../mm/page/mapping.js';
import { mappedHead } from '../../mm/page/compound.js';
import { pageField } from '../../mm/page/page.js';
import { PG_swapcache } from '../../mm/page/pageFlags.js';
/**
 * I18, as far as memory shows it: an anonymous page that several address spaces have, by entries or by
 * references to its swap slot, is nobody's to write to before it was copied.
 */
export const checkSharing = ({ cpu, tables }, report) => {
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        if (tables.writable[pfn] === 0 || !isAnonMapping(pageField(cpu, mappedHead(cpu, pfn), PAGE_MAPPING)))
            continue;
        const swapped = (pageField(cpu, pfn, PAGE_FLAGS) & PG_swapcache) !== 0;
        const swapEntries = swapped ? (tables.swapEntries[pageField(cpu, pfn, PAGE_PRIVATE)] ?? 0) : 0;
        const entries = tables.entries[pfn];
        if (entries + swapEntries <= 1)
            continue;
        const title = `page[${pfn}] is shared by ${entries} entries and ${swapEntries} swap entries`;
        report('I18', `page[${pfn}]`, `${title}, ${tables.writable[pfn]} of them may write to it`);
    }
};
//# sourceMappingURL=checkSharing.js.map