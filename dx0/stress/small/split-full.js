import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { gupFast } from '../../src/mm/gup/getUserPages.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { keepPage } from '../page/keptPage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { migrateChecked } from '../page/operations/migrate.js';
import { writePage } from '../page/pageMachine.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** There is no memory, so that it has to be split, and then can't move either; or, referred to, not even be split. */
export default smallScenario({
  name: 'small/split-full',
  summary: 'a huge page is migrated to where there is no memory while GUP refers to it',
  cpus: 2,
  machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4, migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    writePage(actors, 0, 1);
    const [actor] = actors;
    const { cpu } = actor;
    isolateMapped(actor);
    for (let pfn = allocPage(cpu, pinRaceTarget); pfn >= 0; pfn = allocPage(cpu, pinRaceTarget)) {
      keepPage(actor, pfn, Ref.Alloc);
    }
  },
  operations: [
    {
      name: 'migrate',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        migrateChecked(cpu, list, pinRaceTarget, MIGRATE_ASYNC);
        putbackIsolatedPages(cpu, list);
      },
    },
    {
      name: 'gup',
      run(actor) {
        const { cpu, pages } = actor;
        if (gupFast(cpu, 0, 1, 1, FOLL_GET, pages, 0) === 1) keepPage(actor, pages[0], Ref.Gup);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['gup']),
});
//# sourceMappingURL=split-full.js.map
