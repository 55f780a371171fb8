import { PAGE_PRIVATE } from '../machine/pageFields.js';
import { noteAllocated } from '../debug/frameState.js';
import { pageField } from '../page/page.js';
import { PG_buddy, PG_contained, PG_hwpoison, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { pageCount } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { addFreePages, linkBlock, unlinkBlock } from './buddy.js';
import { pageblockType } from './migratetype.js';
import { pageZone } from './zones.js';
/** The first page of the free block that a page is in, -1 when it is in none. The zone lock is held. */
export function freeBlockOf(cpu, pfn) {
    for (let order = 0; order <= cpu.config.maxOrder; order++) {
        const head = pfn & -(1 << order);
        if (testPageFlag(cpu, head, PG_buddy))
            return pageField(cpu, head, PAGE_PRIVATE) >= order ? head : -1;
    }
    return -1;
}
/** Takes one page out of the free block that it is in, if any; the rest stays free. The zone lock is held. */
export function takeFreePage(cpu, zone, pfn) {
    const head = freeBlockOf(cpu, pfn);
    if (head < 0)
        return false;
    let block = head;
    let order = pageField(cpu, head, PAGE_PRIVATE);
    unlinkBlock(cpu, head);
    while (order > 0) {
        order--;
        const upper = block + (1 << order);
        const other = pfn < upper ? upper : block;
        linkBlock(cpu, zone, other, order, pageblockType(cpu, other));
        if (pfn >= upper)
            block = upper;
    }
    addFreePages(cpu, zone, -1);
    return true;
}
/**
 * take_page_off_buddy: a free page leaves the allocator, for nobody, and is poisoned. False when it is not free, or on
 * a per-CPU list.
 */
export function takePageOffBuddy(cpu, pfn) {
    const zone = pageZone(cpu, pfn);
    spinLock(cpu, cpu.locks.zone[zone]);
    const taken = takeFreePage(cpu, zone, pfn);
    if (taken) {
        noteAllocated(cpu, pfn);
        // Under the lock: who finds it gone, because he wants the memory around it, has to see why.
        setPageFlag(cpu, pfn, PG_hwpoison);
    }
    spinUnlock(cpu, cpu.locks.zone[zone]);
    return taken;
}
/** Whether all pages from `start` to before `end` are free, or poisoned if those may be there. The zone lock is held. */
export function allFree(cpu, start, end, poisonedToo) {
    for (let pfn = start; pfn < end;) {
        const head = freeBlockOf(cpu, pfn);
        if (head >= 0)
            pfn = head + (1 << pageField(cpu, head, PAGE_PRIVATE));
        else if (poisonedToo && isGivenUp(cpu, pfn))
            pfn++;
        else
            return false;
    }
    return true;
}
/** Whether a page is poisoned and in nobody's use. */
const isGivenUp = (cpu, pfn) => testPageFlag(cpu, pfn, PG_hwpoison) && (testPageFlag(cpu, pfn, PG_contained) || pageCount(cpu, pfn) === 0);
//# sourceMappingURL=takePageOffBuddy.js.map