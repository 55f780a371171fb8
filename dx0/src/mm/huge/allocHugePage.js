import { ZONE_MOVABLE } from '../machine/layout.js';
import { PG_swapbacked, PG_uptodate, setPageFlag } from '../page/pageFlags.js';
import { allocPages } from '../zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
const requests = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));
/** A huge page for user space, near this CPU, filled with zeroes; -1 when there is none: a single one does as well. */
export function allocHugePage(cpu, site = 0) {
  const head = allocPages(cpu, requests[cpu.id % cpu.config.nodes], cpu.config.pageblockOrder, site);
  if (head >= 0) setPageFlag(cpu, head, PG_uptodate | PG_swapbacked);
  return head;
}
//# sourceMappingURL=allocHugePage.js.map
