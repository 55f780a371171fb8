import { Ref } from '../../src/mm/debug/ref.ts';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import { PG_locked } from '../../src/mm/page/pageFlags.ts';
import { lockPage, unlockPage, waitOnPageBit } from '../../src/mm/page/pageLock.ts';
import { getPage } from '../../src/mm/page/refcount.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.ts';
import { keepPage, keptPage } from '../page/keptPage.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** CPU 0 holds the lock at first, so that both others can wait at once (wait_on_page_locked); one unlock wakes them both. */
export default smallScenario({
  name: 'small/page-lock',
  summary: 'a page is unlocked while two CPUs come to wait for that',
  cpus: 3,
  prepare(actors) {
    const [first, ...others] = actors;
    const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
    const pfn = allocPage(first!.cpu, request);
    keepPage(first!, pfn, Ref.Alloc);
    lockPage(first!.cpu, pfn);
    for (const actor of others) {
      getPage(actor.cpu, pfn, Ref.Gup);
      keepPage(actor, pfn, Ref.Gup);
    }
  },
  operations: [
    {
      name: 'unlock',
      run(actor) {
        unlockPage(actor.cpu, keptPage(actor, 0));
      },
    },
    {
      name: 'wait',
      run(actor) {
        waitOnPageBit(actor.cpu, keptPage(actor, 0), PG_locked);
      },
    },
  ],
  program: (cpu) => [cpu === 0 ? 'unlock' : 'wait'],
});
