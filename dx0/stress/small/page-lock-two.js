import { Ref } from '../../src/mm/debug/ref.js';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { PAGE_WAITERS } from '../../src/mm/machine/pageFields.js';
import { pageAt } from '../../src/mm/page/page.js';
import { PG_waiters, setPageFlag } from '../../src/mm/page/pageFlags.js';
import { lockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { getPage } from '../../src/mm/page/refcount.js';
import { sleepOnQueue } from '../../src/mm/sync/sleepOnQueue.js';
import { prepareToWait } from '../../src/mm/sync/waitQueue.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.js';
import { keepPage, keptPage } from '../page/keptPage.js';
import { smallScenario } from '../page/smallScenario.js';
/**
 * CPU 0 unlocks a page for which CPUs 1 and 2 have queued: all that they have still to do is to sleep. The unlock wakes
 * both, they fight for the lock, the one that loses queues and sleeps again, and the other's unlock has to wake it.
 */
export default smallScenario({
  name: 'small/page-lock-two',
  summary: 'a page is unlocked for which two CPUs wait, to lock and unlock it',
  cpus: 3,
  prepare(actors) {
    const [first, ...waiters] = actors;
    const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
    const pfn = allocPage(first.cpu, request);
    keepPage(first, pfn, Ref.Alloc);
    lockPage(first.cpu, pfn);
    setPageFlag(first.cpu, pfn, PG_waiters);
    for (const actor of waiters) {
      prepareToWait(actor.cpu, pageAt(first.cpu, pfn) + PAGE_WAITERS);
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
      name: 'sleep',
      run(actor) {
        sleepOnQueue(actor.cpu, pageAt(actor.cpu, keptPage(actor, 0)) + PAGE_WAITERS);
      },
    },
    {
      name: 'lock',
      run(actor) {
        const pfn = keptPage(actor, 0);
        lockPage(actor.cpu, pfn);
        unlockPage(actor.cpu, pfn);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['unlock'] : ['sleep', 'lock']),
});
//# sourceMappingURL=page-lock-two.js.map
