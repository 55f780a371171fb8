import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
/** Does something while no page of a node is free but `but`, if that is. */
export function withoutMemory(cpu, node, act, but = -1) {
    const taken = [];
    const request = { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
    for (let pfn = allocPage(cpu, request); pfn >= 0; pfn = allocPage(cpu, request))
        taken.push(pfn);
    if (taken.includes(but))
        putPage(cpu, but, Ref.Alloc);
    act();
    for (const pfn of taken)
        if (pfn !== but)
            putPage(cpu, pfn, Ref.Alloc);
}
//# sourceMappingURL=withoutMemory.js.map