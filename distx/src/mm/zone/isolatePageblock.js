import { ZONE_MOVABLE } from '../machine/layout.js';
import { PAGE_PRIVATE } from '../machine/pageFields.js';
import { EBUSY } from '../machine/errno.js';
import { pageField } from '../page/page.js';
import { pageFlags, PG_buddy, PG_hwpoison, PG_lru, PG_reserved, testPageFlag } from '../page/pageFlags.js';
import { pageCount } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { addFreePages, freeBlock, linkBlock, unlinkBlock } from './buddy.js';
import { MIGRATE_CMA, MIGRATE_ISOLATE, pageblockType, setPageblockType } from './migratetype.js';
import { drainAllPages } from './perCpuPages.js';
import { freeBlockOf } from './takePageOffBuddy.js';
import { pageZone, pageZoneKind } from './zones.js';
const blockPages = (cpu) => 1 << cpu.config.pageblockOrder;
/**
 * set_migratetype_isolate: from here on nothing is allocated from a pageblock, but from per-CPU lists, which are drained.
 * `type` is what it must be now; with -1, any but CMA, without pages that can't be moved. -EBUSY when it is not, or
 * somebody else isolates it.
 */
export function isolatePageblock(cpu, start, type) {
    const zone = pageZone(cpu, start);
    spinLock(cpu, cpu.locks.zone[zone]);
    const now = pageblockType(cpu, start);
    const free = now < MIGRATE_ISOLATE && (type < 0 ? now !== MIGRATE_CMA && !hasUnmovablePages(cpu, start) : now === type);
    if (free) {
        setPageblockType(cpu, start, MIGRATE_ISOLATE);
        moveFreePages(cpu, zone, start);
    }
    spinUnlock(cpu, cpu.locks.zone[zone]);
    if (!free)
        return -EBUSY;
    drainAllPages(cpu, zone);
    return 0;
}
/** unset_migratetype_isolate: a pageblock is given back to the allocator, as one of `type`. */
export function unisolatePageblock(cpu, start, type) {
    const zone = pageZone(cpu, start);
    spinLock(cpu, cpu.locks.zone[zone]);
    setPageblockType(cpu, start, type);
    for (let pfn = start; pfn < start + blockPages(cpu);) {
        const order = testPageFlag(cpu, pfn, PG_buddy) ? pageField(cpu, pfn, PAGE_PRIVATE) : 0;
        if (testPageFlag(cpu, pfn, PG_buddy)) {
            unlinkBlock(cpu, pfn);
            addFreePages(cpu, zone, -(1 << order));
            // Once more through the allocator: it may merge with what it could not before.
            freeBlock(cpu, zone, pfn, order);
        }
        pfn += 1 << order;
    }
    spinUnlock(cpu, cpu.locks.zone[zone]);
}
/** has_unmovable_pages: what is there that migration does not know. In ZONE_MOVABLE only the kernel's own pages. */
function hasUnmovablePages(cpu, start) {
    for (let pfn = start; pfn < start + blockPages(cpu); pfn++) {
        const flags = pageFlags(cpu, pfn);
        if ((flags & PG_reserved) !== 0)
            return true;
        if (pageZoneKind(cpu, pfn) === ZONE_MOVABLE || (flags & (PG_lru | PG_hwpoison)) !== 0)
            continue;
        // Free, or about to be.
        if (pageCount(cpu, pfn) > 0)
            return true;
    }
    return false;
}
/** move_freepages_block: the free pages of a pageblock go to the lists of its type; a larger block is split first. */
function moveFreePages(cpu, zone, start) {
    const head = freeBlockOf(cpu, start);
    if (head >= 0 && pageField(cpu, head, PAGE_PRIVATE) > cpu.config.pageblockOrder)
        splitFreeBlock(cpu, zone, head);
    for (let pfn = start; pfn < start + blockPages(cpu);) {
        if (!testPageFlag(cpu, pfn, PG_buddy)) {
            pfn++;
            continue;
        }
        const order = pageField(cpu, pfn, PAGE_PRIVATE);
        unlinkBlock(cpu, pfn);
        linkBlock(cpu, zone, pfn, order, pageblockType(cpu, pfn));
        pfn += 1 << order;
    }
}
/** A free block of several pageblocks becomes one free block for each. */
function splitFreeBlock(cpu, zone, head) {
    const { pageblockOrder } = cpu.config;
    const end = head + (1 << pageField(cpu, head, PAGE_PRIVATE));
    unlinkBlock(cpu, head);
    for (let pfn = head; pfn < end; pfn += 1 << pageblockOrder) {
        linkBlock(cpu, zone, pfn, pageblockOrder, pageblockType(cpu, pfn));
    }
}
//# sourceMappingURL=isolatePageblock.js.map