import { Ref } from '../../src/mm/debug/ref.ts';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import { lockPage, unlockPage } from '../../src/mm/page/pageLock.ts';
import { getPage } from '../../src/mm/page/refcount.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.ts';
import { keepPage, keptPage } from '../page/keptPage.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** With three CPUs two can wait at once; one unlock wakes them both. */
export default smallScenario({
  name: 'small/page-lock',
  summary: 'three CPUs lock a page and unlock it',
  cpus: 3,
  prepare(actors) {
    const [first, ...others] = actors;
    const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
    const pfn = allocPage(first!.cpu, request);
    keepPage(first!, pfn, Ref.Alloc);
    for (const actor of others) {
      getPage(actor.cpu, pfn, Ref.Gup);
      keepPage(actor, pfn, Ref.Gup);
    }
  },
  operations: [
    {
      name: 'lock',
      run(actor) {
        const pfn = keptPage(actor, 0);
        lockPage(actor.cpu, pfn);
        unlockPage(actor.cpu, pfn);
      },
    },
  ],
  program: () => ['lock'],
});
