import { MigrateReason } from '../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../src/mm/migrate/migratePages.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { deflateBalloon, inflateBalloon } from '../../src/mm/movable/balloon.ts';
import { isolateMovableToList } from '../../src/mm/movable/isolateMovablePage.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinRaceTarget } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The page is taken out of the balloon before it is isolated, or, in its new place, afterwards. */
export default smallScenario({
  name: 'small/balloon-deflate',
  summary: 'the only page of a balloon is moved while the balloon is deflated',
  cpus: 2,
  machine: { balloon: 'on', migratePasses: 1 },
  prepare([actor]) {
    inflateBalloon(actor!.cpu, pinRaceTarget);
  },
  operations: [
    {
      name: 'compact',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        for (let pfn = 0; pfn < cpu.layout.frames; pfn++) isolateMovableToList(cpu, pfn, list);
        migratePages(cpu, list, pinRaceTarget, MIGRATE_ASYNC, MigrateReason.Compaction);
        putbackMovablePages(cpu, list);
      },
    },
    { name: 'deflate', run: ({ cpu }) => void deflateBalloon(cpu) },
  ],
  program: (cpu) => (cpu === 0 ? ['compact'] : ['deflate']),
});
