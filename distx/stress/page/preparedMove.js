import { Ref } from '../../src/mm/debug/ref.js';
import { lruCacheAdd } from '../../src/mm/lru/lruBatch.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { MIGRATE_ASYNC, unmapAndMove } from '../../src/mm/migrate/unmapAndMove.js';
import { listNext, nodePage } from '../../src/mm/page/list.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { isolateMapped } from './isolateMapped.js';
import { keepPage, keptPage } from './keptPage.js';
import { KEPT_LIST } from './operations/isolate.js';
const moveTarget = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** Isolates the page of a virtual page, and keeps the one it is to be moved to. */
export function prepareMove(actor, vpage = 0) {
    const { cpu } = actor;
    isolateMapped(actor, vpage);
    const target = allocPage(cpu, moveTarget);
    keepPage(actor, target, Ref.Alloc);
    lruCacheAdd(cpu, target);
}
/** Migrates it. */
export const migratePrepared = {
    name: 'migrate',
    run(actor) {
        const { cpu } = actor;
        const pfn = nodePage(cpu, listNext(cpu, privateList(cpu, KEPT_LIST)));
        unmapAndMove(cpu, pfn, keptPage(actor, 0), false, MIGRATE_ASYNC);
    },
};
//# sourceMappingURL=preparedMove.js.map