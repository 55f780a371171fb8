import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { allocPages } from '../../src/mm/zone/allocPages.js';
import { isolatePageblock, unisolatePageblock } from '../../src/mm/zone/isolatePageblock.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { pageZoneKind, zoneStart } from '../../src/mm/zone/zones.js';
import { dropKept, keepPage } from '../page/keptPage.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page is all that is in its pageblock. */
export default smallScenario({
    name: 'small/isolate-free',
    summary: 'a pageblock is isolated, as if to go offline, and given back, while the large page in it is freed',
    cpus: 2,
    prepare(actors) {
        const holder = actors[1];
        const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
        const pfn = allocPages(holder.cpu, request, holder.cpu.config.pageblockOrder);
        if (pageZoneKind(holder.cpu, pfn) !== ZONE_MOVABLE)
            throw new Error(`page[${pfn}] is not movable`);
        keepPage(holder, pfn, Ref.Alloc);
    },
    operations: [
        {
            name: 'isolate',
            run({ cpu }) {
                const start = zoneStart(cpu, ZONE_MOVABLE);
                if (isolatePageblock(cpu, start, -1) === 0)
                    unisolatePageblock(cpu, start, MIGRATE_MOVABLE);
            },
        },
        { name: 'free', run: (actor) => putPage(actor.cpu, dropKept(actor, 0), Ref.Alloc) },
    ],
    program: (cpu) => (cpu === 0 ? ['isolate'] : ['free']),
});
//# sourceMappingURL=isolate-free.js.map