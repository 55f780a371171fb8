import { Ref } from '../../src/mm/debug/ref.js';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { PAGE_WAITERS } from '../../src/mm/machine/pageFields.js';
import { pageAt } from '../../src/mm/page/page.js';
import { PG_locked, PG_waiters, setPageFlag } from '../../src/mm/page/pageFlags.js';
import { lockPage, unlockPage, waitOnPageBit } from '../../src/mm/page/pageLock.js';
import { getPage } from '../../src/mm/page/refcount.js';
import { sleepOnQueue } from '../../src/mm/sync/sleepOnQueue.js';
import { prepareToWait } from '../../src/mm/sync/waitQueue.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.js';
import { keepPage, keptPage } from '../page/keptPage.js';
import { smallScenario } from '../page/smallScenario.js';
/**
 * CPU 0 unlocks a page. CPU 1 waits for that since long, it only has to go to sleep; CPU 2 comes to wait
 * (wait_on_page_locked). One unlock must wake them both, however it meets them.
 */
export default smallScenario({
  name: 'small/page-lock',
  summary: 'a page is unlocked while one CPU waits for that and another comes to wait',
  cpus: 3,
  prepare(actors) {
    const [first, ...others] = actors;
    const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
    const pfn = allocPage(first.cpu, request);
    keepPage(first, pfn, Ref.Alloc);
    lockPage(first.cpu, pfn);
    setPageFlag(first.cpu, pfn, PG_waiters);
    prepareToWait(others[0].cpu, pageAt(first.cpu, pfn) + PAGE_WAITERS);
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
      name: 'sleep',
      run(actor) {
        sleepOnQueue(actor.cpu, pageAt(actor.cpu, keptPage(actor, 0)) + PAGE_WAITERS);
      },
    },
    {
      name: 'wait',
      run(actor) {
        waitOnPageBit(actor.cpu, keptPage(actor, 0), PG_locked);
      },
    },
  ],
  program: (cpu) => [['unlock', 'sleep', 'wait'][cpu]],
});
//# sourceMappingURL=page-lock.js.map
