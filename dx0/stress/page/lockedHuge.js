import { Bug } from '../../src/mm/debug/bug.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { MIGRATE_SYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { isCompound } from '../../src/mm/page/compound.js';
import { tryLockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { tryGetPage } from '../../src/mm/page/refcount.js';
import { isolateMapped } from './isolateMapped.js';
import { frameBehind } from './nodeBehind.js';
import { KEPT_LIST } from './operations/isolate.js';
import { migrateChecked } from './operations/migrate.js';
import { writePage } from './pageMachine.js';
import { pinRaceTarget } from './pinRace.js';
import { smallScenario } from './smallScenario.js';
/** A huge page is migrated while a walker has it locked for a moment; only for want of memory it may be split. */
export const lockedHuge = (scenario, splits, prepare) =>
  smallScenario({
    ...scenario,
    cpus: 2,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 2 },
    prepare(actors) {
      writePage(actors, 0, 0);
      writePage(actors, 0, 1);
      isolateMapped(actors[0]);
      prepare(actors[0]);
    },
    operations: [
      {
        name: 'migrate',
        run({ cpu }) {
          const list = privateList(cpu, KEPT_LIST);
          migrateChecked(cpu, list, pinRaceTarget, MIGRATE_SYNC);
          putbackIsolatedPages(cpu, list);
          const frame = frameBehind(cpu, 0);
          if (!splits && !isCompound(cpu, frame)) reportBug(cpu, Bug.MigrateSplit, frame, 0, 0);
        },
      },
      {
        name: 'lock',
        run({ cpu }) {
          const frame = frameBehind(cpu, 0);
          if (frame < 0 || !tryGetPage(cpu, frame, Ref.Speculative)) return;
          if (tryLockPage(cpu, frame)) unlockPage(cpu, frame);
          putPage(cpu, frame, Ref.Speculative);
        },
      },
    ],
    program: (cpu) => (cpu === 0 ? ['migrate'] : ['lock']),
  });
//# sourceMappingURL=lockedHuge.js.map
