import type { Cpu } from '../machine/cpu.ts';
import { ZONE_MOVABLE, ZONES_PER_NODE } from '../machine/layout.ts';
import type { CallSite } from '../debug/callSite.ts';
import { completeWrites } from '../block/blockDevice.ts';
import { lruAddDrain } from '../lru/lruBatch.ts';
import { allocPage, type AllocRequest } from '../zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';
import { drainAllPages } from '../zone/perCpuPages.ts';
import { shrinkNode } from './shrinkNode.ts';

/** Requests for a user page (GFP_HIGHUSER_MOVABLE), by preferred node. */
const userRequests: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));

/** Rounds of direct reclaim before an allocation fails. */
const RECLAIM_ROUNDS = 4;
/** Pages a round tries to reclaim on each node. */
const RECLAIM_PAGES = 4;

/** A page for user space, near this CPU; reclaims when there is none, so it may sleep. -1: out of memory. */
export function allocUserPage(cpu: Cpu, site: CallSite = 0): number {
  const request = userRequests[cpu.id % cpu.config.nodes]!;
  for (let round = 0; ; round++) {
    const pfn = allocPage(cpu, request, site);
    if (pfn >= 0 || round === RECLAIM_ROUNDS) return pfn;
    // io_schedule: what reclaim wrote in the last round can be freed in this one.
    completeWrites(cpu);
    lruAddDrain(cpu);
    for (let zone = 0; zone < cpu.config.nodes * ZONES_PER_NODE; zone++) drainAllPages(cpu, zone);
    for (let node = 0; node < cpu.config.nodes; node++) shrinkNode(cpu, node, RECLAIM_PAGES);
  }
}
