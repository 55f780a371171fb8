import { Bug } from '../../src/mm/debug/bug.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { reportBug } from '../../src/mm/debug/vmBugOn.ts';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { MIGRATE_SYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { isCompound } from '../../src/mm/page/compound.ts';
import { tryLockPage, unlockPage } from '../../src/mm/page/pageLock.ts';
import { tryGetPage } from '../../src/mm/page/refcount.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { isolateMapped } from './isolateMapped.ts';
import { frameBehind } from './nodeBehind.ts';
import { KEPT_LIST } from './operations/isolate.ts';
import { migrateChecked } from './operations/migrate.ts';
import { writePage } from './pageMachine.ts';
import { pinRaceTarget } from './pinRace.ts';
import { smallScenario, type SmallScenario } from './smallScenario.ts';

/** A huge page is migrated while a walker has it locked for a moment; only for want of memory it may be split. */
export const lockedHuge = (
  scenario: Pick<SmallScenario, 'name' | 'summary'>,
  splits: boolean,
  prepare: (actor: PageActor) => void,
): Scenario<PageActor> =>
  smallScenario({
    ...scenario,
    cpus: 2,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 2 },
    prepare(actors) {
      writePage(actors, 0, 0);
      writePage(actors, 0, 1);
      isolateMapped(actors[0]!);
      prepare(actors[0]!);
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
