import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { gupFast } from '../../src/mm/gup/getUserPages.ts';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { keepPage } from '../page/keptPage.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { migrateChecked } from '../page/operations/migrate.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinRaceTarget } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** There is no memory, so that it has to be split, and then can't move either; or, referred to, not even be split. */
export default smallScenario({
  name: 'small/split-full',
  summary: 'a huge page is migrated to where there is no memory while GUP refers to it',
  cpus: 2,
  machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4, migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    writePage(actors, 0, 1);
    const [actor] = actors as [(typeof actors)[0]];
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
        if (gupFast(cpu, 0, 1, 1, FOLL_GET, pages, 0) === 1) keepPage(actor, pages[0]!, Ref.Gup);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['gup']),
});
