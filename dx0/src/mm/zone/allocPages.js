import { ZONE_NORMAL, ZONES_PER_NODE } from '../machine/layout.js';
import {
  PAGE_CONTENT,
  PAGE_GENERATION,
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_PINCOUNT,
  PAGE_PRIVATE,
  PAGE_REFCOUNT,
} from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { noteAllocated } from '../debug/frameState.js';
import { ledgerAdd } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { prepCompoundPage } from '../page/compound.js';
import { pageAt, pageField, setPageField } from '../page/page.js';
import { PAGE_FLAGS_CHECK_AT_FREE, pageFlags, PG_buddy, PG_hwpoison } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { allocatesForPin } from '../task/task.js';
import { takeBlock } from './buddy.js';
import { MIGRATE_CMA, MIGRATE_MOVABLE, MIGRATE_UNMOVABLE, pageblockType } from './migratetype.js';
import { pcpTake } from './perCpuPages.js';
import { pageZoneKind, zoneFrames } from './zones.js';
/** alloc_page: a page with one reference, booked as Ref.Alloc; -1 when there is no memory. Does not reclaim. */
export const allocPage = (cpu, request, site = 0) => allocPages(cpu, request, 0, site);
/**
 * alloc_pages: 2^order pages, as one compound page (__GFP_COMP) unless `compound` says no; then only the first has a
 * reference, and `freePages` frees them all.
 */
export function allocPages(cpu, request, order, site = 0, compound = true) {
  const { nodes } = cpu.config;
  const pin = allocatesForPin(cpu);
  const highestZone = pin ? ZONE_NORMAL : request.highestZone;
  // Unmovable pages are never lent out of CMA.
  const type = pin && request.migratetype === MIGRATE_MOVABLE ? MIGRATE_UNMOVABLE : request.migratetype;
  for (let i = 0; i < (request.thisNode ? 1 : nodes); i++) {
    const node = (request.node + i) % nodes;
    for (let kind = highestZone; kind >= 0; kind--) {
      const zone = node * ZONES_PER_NODE + kind;
      if (zoneFrames(cpu, zone) === 0) continue;
      const pfn = takeFromZone(cpu, zone, order, type);
      if (pfn < 0) continue;
      vmBugOn(cpu, pageZoneKind(cpu, pfn) > highestZone, Bug.ForbiddenPage, pfn, kind, highestZone, site);
      if (pin) vmBugOn(cpu, pageblockType(cpu, pfn) === MIGRATE_CMA, Bug.ForbiddenPage, pfn, kind, highestZone, site);
      prepNewPage(cpu, pfn, order, site, compound);
      return pfn;
    }
  }
  return -1;
}
function takeFromZone(cpu, zone, order, type) {
  if (order === 0) return pcpTake(cpu, zone, type);
  spinLock(cpu, cpu.locks.zone[zone]);
  const pfn = takeBlock(cpu, zone, order, type);
  spinUnlock(cpu, cpu.locks.zone[zone]);
  return pfn;
}
/** prep_new_page: nobody else knows the pages yet, plain writes do until the reference count says they exist. */
export function prepNewPage(cpu, head, order, site, compound = true) {
  for (let pfn = head; pfn < head + (1 << order); pfn++) {
    noteAllocated(cpu, pfn);
    const flags = pageFlags(cpu, pfn) & (PAGE_FLAGS_CHECK_AT_FREE | PG_buddy | PG_hwpoison);
    const count = pageField(cpu, pfn, PAGE_REFCOUNT);
    vmBugOn(cpu, (flags & PG_hwpoison) !== 0, Bug.PoisonAllocated, pfn, flags, count, site);
    vmBugOn(cpu, flags !== 0 || count !== 0, Bug.AllocInUse, pfn, flags, count, site);
    setPageField(cpu, pfn, PAGE_GENERATION, pageField(cpu, pfn, PAGE_GENERATION) + 1);
    setPageField(cpu, pfn, PAGE_MAPCOUNT, -1);
    setPageField(cpu, pfn, PAGE_MAPPING, 0);
    setPageField(cpu, pfn, PAGE_INDEX, 0);
    setPageField(cpu, pfn, PAGE_PRIVATE, 0);
    setPageField(cpu, pfn, PAGE_PINCOUNT, 0);
    setPageField(cpu, pfn, PAGE_CONTENT, 0);
  }
  if (order > 0 && compound) prepCompoundPage(cpu, head, order);
  Atomics.store(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, 1);
  ledgerAdd(cpu, head, Ref.Alloc, 1, site);
}
//# sourceMappingURL=allocPages.js.map
