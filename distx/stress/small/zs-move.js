import { privateList } from '../../src/mm/lru/privateList.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { isolateMovableToList } from '../../src/mm/movable/isolateMovablePage.js';
import { zsFree, zsMalloc, zsRead } from '../../src/mm/movable/zsPool.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** Empty, and isolated, the page can't be moved any more, and goes when it is put back. */
export default smallScenario({
    name: 'small/zs-move',
    summary: 'a page of a pool of small objects is moved while its only object is freed',
    cpus: 2,
    machine: { zsObjects: 1, migratePasses: 1 },
    prepare(actors) {
        zsMalloc(actors[0].cpu, 0, 1, request);
    },
    operations: [
        {
            name: 'move',
            run({ cpu }) {
                const list = privateList(cpu, KEPT_LIST);
                if (!isolateMovableToList(cpu, zoneStart(cpu, ZONE_MOVABLE), list))
                    return;
                migratePages(cpu, list, pinRaceTarget, MIGRATE_ASYNC, MigrateReason.Compaction);
                putbackMovablePages(cpu, list);
            },
        },
        {
            name: 'free',
            run({ cpu }) {
                if (zsRead(cpu, 0) >= 0)
                    zsFree(cpu, 0);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['move'] : ['free']),
});
//# sourceMappingURL=zs-move.js.map