import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_CONTENT, PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { addressName } from '../../mm/machine/region.js';
import { pageField } from '../../mm/page/page.js';
import { PG_dirty, PG_uptodate, PG_writeback } from '../../mm/page/pageFlags.js';
import { backingStore } from '../view/backingStore.js';
import { booked } from '../view/references.js';
/**
 * I46: a clean cached page is what its device has, since reclaim frees it without writing. Whoever has a
 * reference may be writing past the page tables, and marks the page dirty when he lets go.
 */
export const checkBackingStore = (view, report) => {
    const { cpu, tables } = view;
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        if (!isAllocated(cpu, pfn) || tables.dirty[pfn] > 0)
            continue;
        if ((pageField(cpu, pfn, PAGE_FLAGS) & (PG_dirty | PG_writeback | PG_uptodate)) !== PG_uptodate)
            continue;
        if (booked(view, pfn, Ref.Pin) !== 0 || booked(view, pfn, Ref.Gup) !== 0 || booked(view, pfn, Ref.Ring) !== 0)
            continue;
        const store = backingStore(view, pfn);
        if (store < 0 || store >= cpu.mem.length)
            continue;
        const content = pageField(cpu, pfn, PAGE_CONTENT);
        const stored = cpu.mem[store];
        if (content === stored)
            continue;
        const name = addressName(cpu.layout.regions, store);
        report('I46', `page[${pfn}].content`, `page[${pfn}] is clean and holds ${hex(content)}, but ${name} is ${hex(stored)}`);
    }
};
const hex = (value) => `0x${(value >>> 0).toString(16)}`;
//# sourceMappingURL=checkBackingStore.js.map