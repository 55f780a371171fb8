import { Ref } from '../../src/mm/debug/ref.js';
import { compactZone } from '../../src/mm/compaction/compactZone.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { gupFast } from '../../src/mm/gup/getUserPages.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { drainAllPages } from '../../src/mm/zone/perCpuPages.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { keepPage } from '../page/keptPage.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
import { withoutMemory } from '../page/withoutMemory.js';
/** The anonymous page comes first, and if it does not move its new page goes back to the compactor's free ones. */
export default smallScenario({
  name: 'small/compact-reuse',
  summary: 'a zone with a page of a file and an anonymous one is compacted while GUP refers to that',
  cpus: 2,
  machine: { compaction: 'on', movableFrames: 4, migratePasses: 1 },
  prepare(actors) {
    const { cpu } = actors[0];
    const first = zoneStart(cpu, ZONE_MOVABLE);
    withoutMemory(cpu, 0, () => writePage(actors, 0, fileVpage(cpu, 0, 0)), first);
    withoutMemory(cpu, 0, () => writePage(actors, 0, 0), first + 1);
    drainAllPages(cpu, ZONE_MOVABLE);
  },
  operations: [
    { name: 'compact', run: ({ cpu }) => compactZone(cpu, ZONE_MOVABLE, MIGRATE_ASYNC) },
    {
      name: 'gup',
      run(actor) {
        const { cpu, pages } = actor;
        if (gupFast(cpu, 0, 0, 1, FOLL_GET, pages, 0) === 1) keepPage(actor, pages[0], Ref.Gup);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['compact'] : ['gup']),
});
//# sourceMappingURL=compact-reuse.js.map
