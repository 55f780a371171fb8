import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { tryGetPage } from '../../src/mm/page/refcount.js';
import { allocPages } from '../../src/mm/zone/allocPages.js';
import { freePages } from '../../src/mm/zone/freePages.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { dropKept, keepPage } from '../page/keptPage.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page is all that is in ZONE_MOVABLE; who drops the last reference to it frees it, and all of it. */
export default smallScenario({
  name: 'small/free-walk',
  summary: 'a large page is freed while a walker over page frames takes a reference to it',
  cpus: 2,
  prepare(actors) {
    const [holder] = actors;
    const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
    keepPage(holder, allocPages(holder.cpu, request, 1), Ref.Alloc);
  },
  operations: [
    { name: 'free', run: (actor) => freePages(actor.cpu, dropKept(actor, 0), 1, Ref.Alloc) },
    {
      name: 'walk',
      run({ cpu }) {
        const pfn = zoneStart(cpu, ZONE_MOVABLE);
        if (tryGetPage(cpu, pfn, Ref.Speculative)) putPage(cpu, pfn, Ref.Speculative);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['free'] : ['walk']),
});
//# sourceMappingURL=free-walk.js.map
