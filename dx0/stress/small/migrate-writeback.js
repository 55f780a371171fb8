import { completeWrites } from '../../src/mm/block/blockDevice.js';
import { startWriteback } from '../../src/mm/cache/writeback.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { listEmpty } from '../../src/mm/page/list.js';
import { PG_dirty, PG_writeback, setPageFlag, testPageFlag } from '../../src/mm/page/pageFlags.js';
import { tryLockPage } from '../../src/mm/page/pageLock.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { expectBehind } from '../page/expectMove.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { frameBehind } from '../page/nodeBehind.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { migrateChecked } from '../page/operations/migrate.js';
import { writePage } from '../page/pageMachine.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** Starts to write the page, isolates and migrates it; whether it is in the frame where it was. */
function migrateWritten(actor, mode) {
  const { cpu } = actor;
  const vpage = fileVpage(cpu, 0, 0);
  const frame = frameBehind(cpu, vpage);
  if (!testPageFlag(cpu, frame, PG_writeback) && tryLockPage(cpu, frame)) {
    setPageFlag(cpu, frame, PG_dirty);
    startWriteback(cpu, frame);
  }
  isolateMapped(actor, vpage);
  const list = privateList(cpu, KEPT_LIST);
  migrateChecked(cpu, list, pinRaceTarget, mode);
  expectBehind(actor, vpage, listEmpty(cpu, list) ? 0 : 1, 0);
  lruAddDrain(cpu);
  return frameBehind(cpu, vpage) === frame;
}
/** Who must not wait puts it back at once; who may sleeps, and the interrupt that ends the write is his own. */
export default smallScenario({
  name: 'small/migrate-writeback',
  summary: 'a CPU migrates a page that it is writing to disk',
  cpus: 1,
  serves: true,
  prepare(actors) {
    writePage(actors, 0, fileVpage(actors[0].cpu, 0, 0));
  },
  operations: [
    { name: 'async', run: (actor) => expectBehind(actor, 0, migrateWritten(actor, MIGRATE_ASYNC) ? 1 : 0, 1) },
    {
      name: 'sync',
      run(actor) {
        expectBehind(actor, 0, migrateWritten(actor, MIGRATE_SYNC) ? 1 : 0, 0);
        completeWrites(actor.cpu);
      },
    },
  ],
  program: () => ['async', 'sync'],
});
//# sourceMappingURL=migrate-writeback.js.map
