import { compactZone } from '../../src/mm/compaction/compactZone.js';
import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { LRU_INACTIVE_ANON, lruList, nrIsolated } from '../../src/mm/lru/lruList.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { MIGRATE_SYNC_LIGHT } from '../../src/mm/migrate/unmapAndMove.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** One page is too many where there is no other; who comes to wait just then leaves the queue again. */
export default smallScenario({
  name: 'small/throttle',
  summary: 'a compactor waits until another CPU has put back what it isolated',
  cpus: 2,
  machine: { compaction: 'on' },
  prepare(actors) {
    writePage(actors, 0, 0);
    isolateMapped(actors[0]);
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
//# sourceMappingURL=throttle.js.map
