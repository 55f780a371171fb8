import { diskAddress } from '../../mm/cache/pageCache.js';
import { swapDisk } from '../../mm/cache/swap.js';
import { PAGE_FLAGS, PAGE_INDEX, PAGE_MAPPING, PAGE_PRIVATE } from '../../mm/machine/pageFields.js';
import { isFileMapping, mappingId } from '../../mm/page/mapping.js';
import { pageField } from '../../mm/page/page.js';
import { PG_swapcache } from '../../mm/page/pageFlags.js';
/** Where a page belongs on its device; -1: nowhere. */
export function backingStore({ cpu }, pfn) {
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_swapcache) !== 0)
        return swapDisk(cpu, pageField(cpu, pfn, PAGE_PRIVATE));
    const mapping = pageField(cpu, pfn, PAGE_MAPPING);
    return isFileMapping(mapping) ? diskAddress(cpu, mappingId(mapping), pageField(cpu, pfn, PAGE_INDEX)) : -1;
}
//# sourceMappingURL=backingStore.js.map