import { Ref } from '../../src/mm/debug/ref.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';

/** Does something while no page of a node is free but `but`, if that is. */
export function withoutMemory(cpu: Cpu, node: number, act: () => void, but = -1): void {
  const taken: number[] = [];
  const request = { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
  for (let pfn = allocPage(cpu, request); pfn >= 0; pfn = allocPage(cpu, request)) taken.push(pfn);
  if (taken.includes(but)) putPage(cpu, but, Ref.Alloc);
  act();
  for (const pfn of taken) if (pfn !== but) putPage(cpu, pfn, Ref.Alloc);
}
