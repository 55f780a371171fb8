import { completeWrites } from '../../src/mm/block/blockDevice.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.ts';
import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { migrateChecked } from '../page/operations/migrate.ts';
import { frameBehind } from '../page/nodeBehind.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinRaceTarget } from '../page/pinRace.ts';
import type { PageActor } from '../page/actor.ts';
import { readTarget } from '../page/operations/access.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The other page is at the end of the list, and gets slot 0: this one's slot is not the one of a page that has none. */
const VPAGE = 0;

/** It has left its page table, and its slot says where it is: an entry, the page, and the cache agree on that. */
export default smallScenario({
  name: 'small/migrate-swapcache',
  summary: 'a page of the swap cache is migrated while a program faults on it',
  cpus: 2,
  machine: { anonPages: 2, swapSlots: 2, normalFrames: 4 },
  prepare(actors) {
    const [{ cpu }, { cpu: other }] = actors as [PageActor, PageActor];
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
