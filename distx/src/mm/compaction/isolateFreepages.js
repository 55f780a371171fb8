import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { listAdd, listAddTail, listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.js';
import { PG_buddy, testPageFlag } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { prepNewPage } from '../zone/allocPages.js';
import { takeFreeBlock } from '../zone/buddy.js';
import { MIGRATE_CMA, MIGRATE_MOVABLE, pageblockType } from '../zone/migratetype.js';
import { controlZone, freePagesList, freePfn, migratePfn, setFreePfn } from './compactControl.js';
/**
 * isolate_freepages: the free scanner goes on from the end of the zone towards the migrate scanner, and takes the free
 * blocks of the first pageblock that has any.
 */
function isolateFreepages(cpu) {
    const size = 1 << cpu.config.pageblockOrder;
    while (listEmpty(cpu, freePagesList(cpu))) {
        const block = freePfn(cpu) - size;
        if (block < migratePfn(cpu))
            return;
        setFreePfn(cpu, block);
        if (isSuitable(cpu, block))
            takeFreePages(cpu, block, size);
    }
}
/** isolate_freepages_block: free blocks that begin in a pageblock leave the buddy allocator, as single pages. */
function takeFreePages(cpu, block, size) {
    const zone = controlZone(cpu);
    const lock = cpu.locks.zone[zone];
    for (let pfn = block; pfn < block + size; pfn++) {
        if (!testPageFlag(cpu, pfn, PG_buddy))
            continue;
        spinLock(cpu, lock);
        // Asked again under the lock: the pageblock may be being isolated to go offline. A block that has grown over the
        // end of the pageblock is taken as a whole.
        const free = testPageFlag(cpu, pfn, PG_buddy) && isSuitable(cpu, pfn);
        const order = free ? takeFreeBlock(cpu, zone, pfn) : -1;
        spinUnlock(cpu, lock);
        if (order < 0)
            continue;
        for (let page = pfn; page < pfn + (1 << order); page++) {
            prepNewPage(cpu, page, 0, 0);
            listAddTail(cpu, lruNode(cpu, page), freePagesList(cpu));
        }
    }
}
/** suitable_migration_target: where pages that can be moved belong. */
function isSuitable(cpu, pfn) {
    const type = pageblockType(cpu, pfn);
    return type === MIGRATE_MOVABLE || type === MIGRATE_CMA;
}
/** compaction_alloc and compaction_free: pages are moved to what the free scanner found. */
export const compactionTarget = {
    request: () => undefined,
    splits: false,
    take(cpu) {
        const list = freePagesList(cpu);
        if (listEmpty(cpu, list))
            isolateFreepages(cpu);
        if (listEmpty(cpu, list))
            return -1;
        const pfn = nodePage(cpu, listNext(cpu, list));
        listDel(cpu, lruNode(cpu, pfn));
        return pfn;
    },
    putBack(cpu, newPage) {
        listAdd(cpu, lruNode(cpu, newPage), freePagesList(cpu));
    },
};
/** release_freepages: what was not moved to goes back to the allocator. */
export function releaseFreepages(cpu) {
    const list = freePagesList(cpu);
    while (!listEmpty(cpu, list)) {
        const pfn = nodePage(cpu, listNext(cpu, list));
        listDel(cpu, lruNode(cpu, pfn));
        putPage(cpu, pfn, Ref.Alloc);
    }
}
//# sourceMappingURL=isolateFreepages.js.map