import { completeWrites } from '../../src/mm/block/blockDevice.ts';
import { startWriteback } from '../../src/mm/cache/writeback.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { listEmpty } from '../../src/mm/page/list.ts';
import { PG_dirty, PG_writeback, setPageFlag, testPageFlag } from '../../src/mm/page/pageFlags.ts';
import { tryLockPage } from '../../src/mm/page/pageLock.ts';
import { fileVpage } from '../../src/mm/vm/addressSpace.ts';
import type { PageActor } from '../page/actor.ts';
import { expectBehind } from '../page/expectMove.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { frameBehind } from '../page/nodeBehind.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { migrateChecked } from '../page/operations/migrate.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinRaceTarget } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Starts to write the page, isolates and migrates it; whether it is in the frame where it was. */
function migrateWritten(actor: PageActor, mode: number): boolean {
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
    writePage(actors, 0, fileVpage(actors[0]!.cpu, 0, 0));
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
