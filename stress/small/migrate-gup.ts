import { Bug } from '../../src/mm/debug/bug.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { reportBug } from '../../src/mm/debug/vmBugOn.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { gupFast } from '../../src/mm/gup/getUserPages.ts';
import { BATCH_ADD, batchCount, batchEntry } from '../../src/mm/lru/lruBatch.ts';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { migratePages } from '../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { pageMapped } from '../../src/mm/vm/rmap.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };

/** Whether it succeeds or not: only the page that the program has afterwards is on its way to the LRU, the other is free. */
export default smallScenario({
  name: 'small/migrate-gup',
  summary: 'a page is migrated and the old one freed, while get_user_pages takes a reference and drops it',
  cpus: 2,
  machine: { migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    isolateMapped(actors[0]!);
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
        if (gupFast(cpu, 0, 0, 1, FOLL_GET, pages, 0) === 1) putPage(cpu, pages[0]!, Ref.Gup);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['get']),
});
