import { ZONE_MOVABLE, ZONES_PER_NODE } from '../machine/layout.js';
import { completeWrites } from '../block/blockDevice.js';
import { lruAddDrain } from '../lru/lruBatch.js';
import { allocPage } from '../zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
import { drainAllPages } from '../zone/perCpuPages.js';
import { shrinkNode } from './shrinkNode.js';
/** Requests for a user page (GFP_HIGHUSER_MOVABLE), by preferred node. */
const userRequests = Array.from({ length: 8 }, (_, node) => ({
    node,
    highestZone: ZONE_MOVABLE,
    migratetype: MIGRATE_MOVABLE,
    thisNode: false,
}));
/** Rounds of direct reclaim before an allocation fails. */
const RECLAIM_ROUNDS = 4;
/** Pages a round tries to reclaim on each node. */
const RECLAIM_PAGES = 4;
/**
 * A page for user space, near this CPU; reclaims when there is none, so it may sleep. -1: out of memory.
 *
 * As in __alloc_pages_direct_reclaim, a CPU that finds nothing free drains the per-CPU lists and looks again. Here it
 * does so before the first reclaim, too: a copy on write that reclaim has overtaken frees its page to a list of this CPU
 * that the next try may not look at, and in a memory of a few frames each reclaim would overtake the next try.
 */
export function allocUserPage(cpu, site = 0) {
    const request = userRequests[cpu.id % cpu.config.nodes];
    for (let round = 0;; round++) {
        let pfn = allocPage(cpu, request, site);
        if (pfn >= 0)
            return pfn;
        for (let zone = 0; zone < cpu.config.nodes * ZONES_PER_NODE; zone++)
            drainAllPages(cpu, zone);
        pfn = allocPage(cpu, request, site);
        if (pfn >= 0 || round === RECLAIM_ROUNDS)
            return pfn;
        // io_schedule: what reclaim wrote in the last round can be freed in this one.
        completeWrites(cpu);
        lruAddDrain(cpu);
        for (let node = 0; node < cpu.config.nodes; node++)
            shrinkNode(cpu, node, RECLAIM_PAGES);
    }
}
//# sourceMappingURL=allocUserPage.js.map