import type { Cpu } from '../machine/cpu.ts';
import { ZONE_NORMAL, ZONES_PER_NODE } from '../machine/layout.ts';
import {
  PAGE_CONTENT,
  PAGE_GENERATION,
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_PINCOUNT,
  PAGE_PRIVATE,
  PAGE_REFCOUNT,
} from '../machine/pageFields.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { noteAllocated } from '../debug/frameState.ts';
import { ledgerAdd } from '../debug/ledger.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { prepCompoundPage } from '../page/compound.ts';
import { pageAt, pageField, setPageField } from '../page/page.ts';
import { PAGE_FLAGS_CHECK_AT_FREE, pageFlags, PG_buddy, PG_hwpoison } from '../page/pageFlags.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { allocatesForPin } from '../task/task.ts';
import { takeBlock } from './buddy.ts';
import { MIGRATE_CMA, MIGRATE_MOVABLE, MIGRATE_UNMOVABLE, pageblockType } from './migratetype.ts';
import { pcpTake } from './perCpuPages.ts';
import { pageZoneKind, zoneFrames } from './zones.ts';

/**
 * Where pages may come from: the zone and the mobility are independent, so that a page can be kept
 * out of ZONE_MOVABLE without tainting an unmovable pageblock. A task that allocates for long-term pins gets
 * unmovable pages of ZONE_NORMAL whatever the request says.
 */
export interface AllocRequest {
  /** Node to try first; the others follow. */
  readonly node: number;
  /** Highest kind of zone: ZONE_NORMAL or ZONE_MOVABLE. */
  readonly highestZone: number;
  /** MIGRATE_UNMOVABLE, MIGRATE_MOVABLE or MIGRATE_RECLAIMABLE. */
  readonly migratetype: number;
  /** Whether other nodes are no choice (__GFP_THISNODE). */
  readonly thisNode: boolean;
}

/** alloc_page: a page with one reference, booked as Ref.Alloc; -1 when there is no memory. Does not reclaim. */
export const allocPage = (cpu: Cpu, request: AllocRequest, site: CallSite = 0): number =>
  allocPages(cpu, request, 0, site);

/**
 * alloc_pages: 2^order pages, as one compound page (__GFP_COMP) unless `compound` says no; then only the first has a
 * reference, and `freePages` frees them all.
 */
export function allocPages(
  cpu: Cpu,
  request: AllocRequest,
  order: number,
  site: CallSite = 0,
  compound = true,
): number {
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

function takeFromZone(cpu: Cpu, zone: number, order: number, type: number): number {
  if (order === 0) return pcpTake(cpu, zone, type);
  spinLock(cpu, cpu.locks.zone[zone]!);
  const pfn = takeBlock(cpu, zone, order, type);
  spinUnlock(cpu, cpu.locks.zone[zone]!);
  return pfn;
}

/** prep_new_page: nobody else knows the pages yet, plain writes do until the reference count says they exist. */
export function prepNewPage(cpu: Cpu, head: number, order: number, site: CallSite, compound = true): void {
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
