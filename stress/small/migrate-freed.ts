import { Ref } from '../../src/mm/debug/ref.ts';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { activatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { tryGetPage } from '../../src/mm/page/refcount.ts';
import { munmap } from '../../src/mm/vm/munmap.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { frameBehind } from '../page/nodeBehind.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { migrateChecked } from '../page/operations/migrate.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinRaceTarget } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The isolation has the last reference but for the walker's, who comes at any time, or does not come any more. */
export default smallScenario({
  name: 'small/migrate-freed',
  summary: 'an isolated, active page that was unmapped is migrated while a walker looks at its frame',
  cpus: 2,
  machine: { migratePasses: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    const { cpu } = actors[0]!;
    activatePage(cpu, frameBehind(cpu, 0));
    lruAddDrain(cpu);
    isolateMapped(actors[0]!);
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
