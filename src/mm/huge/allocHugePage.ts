import type { Cpu } from '../machine/cpu.ts';
import { ZONE_MOVABLE } from '../machine/layout.ts';
import type { CallSite } from '../debug/callSite.ts';
import { PG_swapbacked, PG_uptodate, setPageFlag } from '../page/pageFlags.ts';
import { allocPages, type AllocRequest } from '../zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';

const requests: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));

/** A huge page for user space, near this CPU, filled with zeroes; -1 when there is none: a single one does as well. */
export function allocHugePage(cpu: Cpu, site: CallSite = 0): number {
  const head = allocPages(cpu, requests[cpu.id % cpu.config.nodes]!, cpu.config.pageblockOrder, site);
  if (head >= 0) setPageFlag(cpu, head, PG_uptodate | PG_swapbacked);
  return head;
}
