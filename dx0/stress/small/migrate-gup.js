import { Bug } from '../../src/mm/debug/bug.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { gupFast } from '../../src/mm/gup/getUserPages.js';
import { BATCH_ADD, batchCount, batchEntry } from '../../src/mm/lru/lruBatch.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { pageMapped } from '../../src/mm/vm/rmap.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** Whether it succeeds or not: only the page that the program has afterwards is on its way to the LRU, the other is free. */
export default smallScenario({
  name: 'small/migrate-gup',
  summary: 'a page is migrated and the old one freed, while get_user_pages takes a reference and drops it',
  cpus: 2,
  machine: { migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    isolateMapped(actors[0]);
  },
  operations: [
    {
      name: 'migrate',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        migratePages(cpu, list, request, MIGRATE_ASYNC, MigrateReason.Syscall);
        for (let i = 0; i < batchCount(cpu, cpu.id, BATCH_ADD); i++) {
          const pfn = batchEntry(cpu, cpu.id, BATCH_ADD, i);
          if (!pageMapped(cpu, pfn)) reportBug(cpu, Bug.MovedBatched, pfn, 0, 0);
        }
        putbackIsolatedPages(cpu, list);
      },
    },
    {
      name: 'get',
      run({ cpu, pages }) {
        if (gupFast(cpu, 0, 0, 1, FOLL_GET, pages, 0) === 1) putPage(cpu, pages[0], Ref.Gup);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['get']),
});
//# sourceMappingURL=migrate-gup.js.map
