import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { deflateBalloon, inflateBalloon } from '../../src/mm/movable/balloon.js';
import { isolateMovableToList } from '../../src/mm/movable/isolateMovablePage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page is taken out of the balloon before it is isolated, or, in its new place, afterwards. */
export default smallScenario({
  name: 'small/balloon-deflate',
  summary: 'the only page of a balloon is moved while the balloon is deflated',
  cpus: 2,
  machine: { balloon: 'on', migratePasses: 1 },
  prepare([actor]) {
    inflateBalloon(actor.cpu, pinRaceTarget);
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
//# sourceMappingURL=balloon-deflate.js.map
