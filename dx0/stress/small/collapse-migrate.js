import { collapseHugePage } from '../../src/mm/huge/collapse.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { ptePfn, readPte } from '../../src/mm/vm/pte.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { smallScenario } from '../page/smallScenario.js';
import { writeSinglePages } from '../page/writeSinglePages.js';
const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** The page that is migrated was isolated before, so that the collapse can only find that it is in use. */
export default smallScenario({
  name: 'small/collapse-migrate',
  summary: 'two pages are to be collapsed to a huge one while one of them is migrated and freed',
  cpus: 2,
  machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4 },
  prepare(actors) {
    const { cpu } = actors[0];
    writeSinglePages(actors);
    isolateToList(cpu, ptePfn(readPte(cpu, 0, 0)), privateList(actors[1].cpu, KEPT_LIST));
  },
  operations: [
    { name: 'collapse', run: ({ cpu }) => void collapseHugePage(cpu, 0, 0) },
    {
      name: 'migrate',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        migratePages(cpu, list, request, MIGRATE_ASYNC, MigrateReason.Syscall);
        putbackIsolatedPages(cpu, list);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['collapse'] : ['migrate']),
});
//# sourceMappingURL=collapse-migrate.js.map
