import { privateList } from '../../src/mm/lru/privateList.ts';
import { migratePages } from '../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.ts';
import { eraseEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinnedFrame, pinRaceMachine, pinRaceTarget, preparePin } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Too long for every interleaving: to be verified up to a bound. */
export default smallScenario({
  name: 'small/pin-migrate',
  summary: 'a driver unpins and frees its page while a compactor moves it',
  cpus: 2,
  machine: { ...pinRaceMachine, migratePasses: 1 },
  prepare: ([driver]) => preparePin(driver!),
  operations: [
    { name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) },
    {
      name: 'compact',
      run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (!isolatePinpage(actor.cpu, pinnedFrame(actor), list)) return;
        migratePages(actor.cpu, list, pinRaceTarget, MIGRATE_ASYNC, MigrateReason.Compaction);
        putbackMovablePages(actor.cpu, list);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['erase'] : ['compact']),
});
