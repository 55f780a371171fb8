import { privateList } from '../../src/mm/lru/privateList.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { isolateMovableToList } from '../../src/mm/movable/isolateMovablePage.js';
import { eraseEntry } from '../../src/mm/pinpage/pinDriver.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinnedFrame, pinRaceMachine, pinRaceTarget, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The driver drops its page at any time: isolated, the page has nobody but the isolation then. */
export default smallScenario({
  name: 'small/move-forgotten',
  summary: 'a driver whose pages are moved by their mapping drops one while it is being moved',
  cpus: 2,
  machine: { ...pinRaceMachine, pinControl: 'mapping', migratePasses: 1 },
  prepare: ([actor]) => preparePin(actor),
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
//# sourceMappingURL=move-forgotten.js.map
