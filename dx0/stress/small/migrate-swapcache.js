import { completeWrites } from '../../src/mm/block/blockDevice.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { migrateChecked } from '../page/operations/migrate.js';
import { frameBehind } from '../page/nodeBehind.js';
import { writePage } from '../page/pageMachine.js';
import { pinRaceTarget } from '../page/pinRace.js';
import { readTarget } from '../page/operations/access.js';
import { smallScenario } from '../page/smallScenario.js';
/** The other page is at the end of the list, and gets slot 0: this one's slot is not the one of a page that has none. */
const VPAGE = 0;
/** It has left its page table, and its slot says where it is: an entry, the page, and the cache agree on that. */
export default smallScenario({
  name: 'small/migrate-swapcache',
  summary: 'a page of the swap cache is migrated while a program faults on it',
  cpus: 2,
  machine: { anonPages: 2, swapSlots: 2, normalFrames: 4 },
  prepare(actors) {
    const [{ cpu }, { cpu: other }] = actors;
    for (const vpage of [0, 1]) writePage(actors, 0, vpage);
    const frame = frameBehind(cpu, VPAGE);
    shrinkNode(cpu, 0, 2);
    completeWrites(cpu);
    lruAddDrain(cpu);
    isolateToList(other, frame, privateList(other, KEPT_LIST));
  },
  operations: [
    {
      name: 'read',
      run(actor) {
        actor.target.mm = 0;
        actor.target.vpage = VPAGE;
        readTarget(actor);
      },
    },
    {
      name: 'migrate',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        migrateChecked(cpu, list, pinRaceTarget, MIGRATE_ASYNC);
        putbackIsolatedPages(cpu, list);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['read'] : ['migrate']),
});
//# sourceMappingURL=migrate-swapcache.js.map
