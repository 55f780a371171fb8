import { privateList } from '../../src/mm/lru/privateList.ts';
import { migratePages } from '../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { isolateMovableToList } from '../../src/mm/movable/isolateMovablePage.ts';
import { eraseEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinnedFrame, pinRaceMachine, pinRaceTarget, preparePin } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The driver drops its page at any time: isolated, the page has nobody but the isolation then. */
export default smallScenario({
  name: 'small/move-forgotten',
  summary: 'a driver whose pages are moved by their mapping drops one while it is being moved',
  cpus: 2,
  machine: { ...pinRaceMachine, pinControl: 'mapping', migratePasses: 1 },
  prepare: ([actor]) => preparePin(actor!),
  operations: [
    {
      name: 'move',
      run(actor) {
        const { cpu } = actor;
        const list = privateList(cpu, KEPT_LIST);
        if (!isolateMovableToList(cpu, pinnedFrame(actor), list)) return;
        migratePages(cpu, list, pinRaceTarget, MIGRATE_ASYNC, MigrateReason.Compaction);
        putbackMovablePages(cpu, list);
      },
    },
    { name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) },
  ],
  program: (cpu) => (cpu === 0 ? ['move'] : ['erase']),
});
