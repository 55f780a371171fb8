import { compactZone } from '../../src/mm/compaction/compactZone.ts';
import { Bug } from '../../src/mm/debug/bug.ts';
import { reportBug } from '../../src/mm/debug/vmBugOn.ts';
import { LRU_INACTIVE_ANON, lruList, nrIsolated } from '../../src/mm/lru/lruList.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_SYNC_LIGHT } from '../../src/mm/migrate/unmapAndMove.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** One page is too many where there is no other; who comes to wait just then leaves the queue again. */
export default smallScenario({
  name: 'small/throttle',
  summary: 'a compactor waits until another CPU has put back what it isolated',
  cpus: 2,
  machine: { compaction: 'on' },
  prepare(actors) {
    writePage(actors, 0, 0);
    isolateMapped(actors[0]!);
  },
  operations: [
    {
      name: 'compact',
      run({ cpu }) {
        compactZone(cpu, ZONE_MOVABLE, MIGRATE_SYNC_LIGHT);
        // I10: it has waited, and what it isolated itself has gone back.
        const isolated = nrIsolated(cpu, 0, false);
        if (isolated > 0) reportBug(cpu, Bug.ScannedTooMany, lruList(cpu, 0, LRU_INACTIVE_ANON), isolated, 0);
      },
    },
    { name: 'putback', run: ({ cpu }) => putbackMovablePages(cpu, privateList(cpu, KEPT_LIST)) },
  ],
  program: (cpu) => (cpu === 0 ? ['putback'] : ['compact']),
});
