import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_FLAGS, PAGE_PRIVATE } from '../../mm/machine/pageFields.js';
import { swapCacheSlot } from '../../mm/cache/swap.js';
import { pageField } from '../../mm/page/page.js';
import { PG_swapcache } from '../../mm/page/pageFlags.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/** I26 for the swap cache: a slot names a page in use that is marked and knows the slot, with one reference for it. */
export const checkSwapCache = (view, report) => {
    const { cpu, slots } = view;
    const { frames } = cpu.layout;
    const isMarked = (pfn) => (pageField(cpu, pfn, PAGE_FLAGS) & PG_swapcache) !== 0;
    for (let i = 0; i < cpu.config.swapSlots; i++) {
        const pfn = cpu.mem[swapCacheSlot(cpu, i)] - 1;
        if (pfn === -1)
            continue;
        const slot = `swap.slot[${i}]`;
        if (pfn < 0 || pfn >= frames)
            report('I26', slot, `${slot} holds page[${pfn}], which does not exist`);
        else if (!isAllocated(cpu, pfn))
            report('I26', slot, `${slot} holds page[${pfn}], which is free`);
        else if (!isMarked(pfn))
            report('I26', slot, `${slot} holds page[${pfn}], which is not marked as swap cache`);
        else if (pageField(cpu, pfn, PAGE_PRIVATE) !== i) {
            report('I26', slot, `${slot} holds page[${pfn}], which is of slot ${pageField(cpu, pfn, PAGE_PRIVATE)}`);
        }
    }
    for (let pfn = 0; pfn < frames; pfn++) {
        const references = booked(view, pfn, Ref.SwapCache);
        const named = slots.swapCache[pfn];
        const say = (title) => report('I26', `page[${pfn}]`, title, {
            details: bookedDetails(view, pfn),
            site: takerSite(view, pfn, Ref.SwapCache),
        });
        if (named > 1)
            say(`page[${pfn}] is in ${named} slots of the swap cache`);
        if (named === 0 && isAllocated(cpu, pfn) && isMarked(pfn))
            say(`page[${pfn}] is marked as swap cache, but in no slot`);
        if (references !== Math.min(named, 1))
            say(`page[${pfn}] is in ${named} slots of the swap cache, which have ${references} references`);
    }
};
//# sourceMappingURL=checkSwapCache.js.map