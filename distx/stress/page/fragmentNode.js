import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { keepPage } from './keptPage.js';
/** Leaves a node with single pages: of each two that are free and would make a huge page, one is taken and kept. */
export function fragmentNode(actor, node) {
    const { cpu } = actor;
    const taken = [];
    const request = { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
    for (let pfn = allocPage(cpu, request); pfn >= 0; pfn = allocPage(cpu, request))
        taken.push(pfn);
    for (const pfn of taken) {
        if (pfn % 2 === 0)
            putPage(cpu, pfn, Ref.Alloc);
        else
            keepPage(actor, pfn, Ref.Alloc);
    }
}
//# sourceMappingURL=fragmentNode.js.map