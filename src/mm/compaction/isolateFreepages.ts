import type { Cpu } from '../machine/cpu.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
import type { MigrationTarget } from '../migrate/migrationTarget.ts';
import { listAdd, listAddTail, listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.ts';
import { PG_buddy, testPageFlag } from '../page/pageFlags.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { prepNewPage } from '../zone/allocPages.ts';
import { takeFreeBlock } from '../zone/buddy.ts';
import { MIGRATE_CMA, MIGRATE_MOVABLE, pageblockType } from '../zone/migratetype.ts';
import { controlZone, freePagesList, freePfn, migratePfn, setFreePfn } from './compactControl.ts';

/**
 * isolate_freepages: the free scanner goes on from the end of the zone towards the migrate scanner, and takes the free
 * blocks of the first pageblock that has any.
 */
function isolateFreepages(cpu: Cpu): void {
  const size = 1 << cpu.config.pageblockOrder;
  while (listEmpty(cpu, freePagesList(cpu))) {
    const block = freePfn(cpu) - size;
    if (block < migratePfn(cpu)) return;
    setFreePfn(cpu, block);
    if (isSuitable(cpu, block)) takeFreePages(cpu, block, size);
  }
}

/** isolate_freepages_block: free blocks that begin in a pageblock leave the buddy allocator, as single pages. */
function takeFreePages(cpu: Cpu, block: number, size: number): void {
  const zone = controlZone(cpu);
  const lock = cpu.locks.zone[zone]!;
  for (let pfn = block; pfn < block + size; pfn++) {
    if (!testPageFlag(cpu, pfn, PG_buddy)) continue;
    spinLock(cpu, lock);
    // Asked again under the lock: the pageblock may be being isolated to go offline. A block that has grown over the
    // end of the pageblock is taken as a whole.
    const free = testPageFlag(cpu, pfn, PG_buddy) && isSuitable(cpu, pfn);
    const order = free ? takeFreeBlock(cpu, zone, pfn) : -1;
    spinUnlock(cpu, lock);
    if (order < 0) continue;
    for (let page = pfn; page < pfn + (1 << order); page++) {
      prepNewPage(cpu, page, 0, 0);
      listAddTail(cpu, lruNode(cpu, page), freePagesList(cpu));
    }
  }
}

/** suitable_migration_target: where pages that can be moved belong. */
function isSuitable(cpu: Cpu, pfn: number): boolean {
  const type = pageblockType(cpu, pfn);
  return type === MIGRATE_MOVABLE || type === MIGRATE_CMA;
}

/** compaction_alloc and compaction_free: pages are moved to what the free scanner found. */
export const compactionTarget: MigrationTarget = {
  request: () => undefined,
  splits: false,
  take(cpu) {
    const list = freePagesList(cpu);
    if (listEmpty(cpu, list)) isolateFreepages(cpu);
    if (listEmpty(cpu, list)) return -1;
    const pfn = nodePage(cpu, listNext(cpu, list));
    listDel(cpu, lruNode(cpu, pfn));
    return pfn;
  },
  putBack(cpu, newPage) {
    listAdd(cpu, lruNode(cpu, newPage), freePagesList(cpu));
  },
};

/** release_freepages: what was not moved to goes back to the allocator. */
export function releaseFreepages(cpu: Cpu): void {
  const list = freePagesList(cpu);
  while (!listEmpty(cpu, list)) {
    const pfn = nodePage(cpu, listNext(cpu, list));
    listDel(cpu, lruNode(cpu, pfn));
    putPage(cpu, pfn, Ref.Alloc);
  }
}
