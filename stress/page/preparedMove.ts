import { Ref } from '../../src/mm/debug/ref.ts';
import { lruCacheAdd } from '../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { MIGRATE_ASYNC, unmapAndMove } from '../../src/mm/migrate/unmapAndMove.ts';
import { listNext, nodePage } from '../../src/mm/page/list.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';
import type { Operation } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { isolateMapped } from './isolateMapped.ts';
import { keepPage, keptPage } from './keptPage.ts';
import { KEPT_LIST } from './operations/isolate.ts';

const moveTarget = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };

/** Isolates the page of a virtual page, and keeps the one it is to be moved to. */
export function prepareMove(actor: PageActor, vpage = 0): void {
  const { cpu } = actor;
  isolateMapped(actor, vpage);
  const target = allocPage(cpu, moveTarget);
  keepPage(actor, target, Ref.Alloc);
  lruCacheAdd(cpu, target);
}

/** Migrates it. */
export const migratePrepared: Pick<Operation<PageActor>, 'name' | 'run'> = {
  name: 'migrate',
  run(actor) {
    const { cpu } = actor;
    const pfn = nodePage(cpu, listNext(cpu, privateList(cpu, KEPT_LIST)));
    unmapAndMove(cpu, pfn, keptPage(actor, 0), false, MIGRATE_ASYNC);
  },
};
