import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { isolateToList } from '../../src/mm/lru/isolateLruPage.ts';
import { lruCacheAdd } from '../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { MIGRATE_ASYNC, unmapAndMove } from '../../src/mm/migrate/unmapAndMove.ts';
import { listNext, nodePage } from '../../src/mm/page/list.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';
import type { PageActor } from '../page/actor.ts';
import { keepPage, keptPage } from '../page/keptPage.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinFast } from '../page/pinFast.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

const moveTarget = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };

/** Isolates the page of virtual page 0, and keeps the one it is to be moved to. */
function prepareMove(actor: PageActor): void {
  const { cpu, pages } = actor;
  getUserPages(cpu, 0, 0, 1, FOLL_GET, pages);
  isolateToList(cpu, pages[0]!, privateList(cpu, KEPT_LIST));
  putPage(cpu, pages[0]!, Ref.Gup);
  const target = allocPage(cpu, moveTarget);
  keepPage(actor, target, Ref.Alloc);
  lruCacheAdd(cpu, target);
}

/**
 * Either the pin comes first, and the page stays, or the migration does, and the fast path lets go. The old page stays isolated and the new one in a batch: what would become of them is no part of the race.
 */
export default smallScenario({
  name: 'small/gup-migrate',
  summary: 'a page is migrated while the fast path of get_user_pages pins it',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
    prepareMove(actors[0]!);
  },
  operations: [
    {
      name: 'migrate',
      run(actor) {
        const { cpu } = actor;
        const pfn = nodePage(cpu, listNext(cpu, privateList(cpu, KEPT_LIST)));
        unmapAndMove(cpu, pfn, keptPage(actor, 0), false, MIGRATE_ASYNC);
      },
    },
    { name: 'pin', run: (actor) => pinFast(actor, 0) },
  ],
  program: (cpu) => (cpu === 0 ? ['migrate'] : ['pin']),
});
