import { Ref } from '../../src/mm/debug/ref.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { activatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { tryGetPage } from '../../src/mm/page/refcount.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { frameBehind } from '../page/nodeBehind.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { migrateChecked } from '../page/operations/migrate.js';
import { writePage } from '../page/pageMachine.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The isolation has the last reference but for the walker's, who comes at any time, or does not come any more. */
export default smallScenario({
  name: 'small/migrate-freed',
  summary: 'an isolated, active page that was unmapped is migrated while a walker looks at its frame',
  cpus: 2,
  machine: { migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    const { cpu } = actors[0];
    activatePage(cpu, frameBehind(cpu, 0));
    lruAddDrain(cpu);
    isolateMapped(actors[0]);
    munmap(cpu, 0, 0, 1);
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
      name: 'walk',
      run({ cpu }) {
        for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
          if (tryGetPage(cpu, pfn, Ref.Speculative)) putPage(cpu, pfn, Ref.Speculative);
        }
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['walk']),
});
//# sourceMappingURL=migrate-freed.js.map
