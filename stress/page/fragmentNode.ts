import { Ref } from '../../src/mm/debug/ref.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';
import type { PageActor } from './actor.ts';
import { keepPage } from './keptPage.ts';

/** Leaves a node with single pages: of each two that are free and would make a huge page, one is taken and kept. */
export function fragmentNode(actor: PageActor, node: number): void {
  const { cpu } = actor;
  const taken: number[] = [];
  const request = { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
  for (let pfn = allocPage(cpu, request); pfn >= 0; pfn = allocPage(cpu, request)) taken.push(pfn);
  for (const pfn of taken) {
    if (pfn % 2 === 0) putPage(cpu, pfn, Ref.Alloc);
    else keepPage(actor, pfn, Ref.Alloc);
  }
}
