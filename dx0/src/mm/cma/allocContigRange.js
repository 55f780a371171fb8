import { Ref } from '../debug/ref.js';
import { EBUSY } from '../machine/errno.js';
import { migrateRange } from '../hotplug/migrateRange.js';
import { lruAddDrainAll } from '../lru/lruDrain.js';
import { putPage } from '../lru/putPage.js';
import { MigrateReason } from '../migrate/migrateReason.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { prepNewPage } from '../zone/allocPages.js';
import { isolatePageblock, unisolatePageblock } from '../zone/isolatePageblock.js';
import { MIGRATE_CMA } from '../zone/migratetype.js';
import { drainAllPages } from '../zone/perCpuPages.js';
import { allFree, takeFreePage } from '../zone/takePageOffBuddy.js';
import { pageZone } from '../zone/zones.js';
/** How often the pages of a range are tried to be moved before somebody else's use of one counts. */
const MIGRATE_TRIES = 5;
/**
 * alloc_contig_range: the pages from `start` to before `end`, which are in CMA pageblocks, each with a reference
 * (Ref.Alloc); whoever uses them meanwhile gets others. 0, or -EBUSY when a page could not be moved, or somebody
 * else is at work on a pageblock.
 */
export function allocContigRange(cpu, start, end, site = 0) {
  const step = 1 << cpu.config.pageblockOrder;
  const first = start & -step;
  let isolated = first;
  while (isolated < end && isolatePageblock(cpu, isolated, MIGRATE_CMA) === 0) isolated += step;
  const taken = isolated >= end && emptyRange(cpu, start, end, site);
  for (let pfn = first; pfn < isolated; pfn += step) unisolatePageblock(cpu, pfn, MIGRATE_CMA);
  return taken ? 0 : -EBUSY;
}
/** free_contig_range. */
export function freeContigRange(cpu, start, end, site = 0) {
  for (let pfn = start; pfn < end; pfn++) putPage(cpu, pfn, Ref.Alloc, site);
}
function emptyRange(cpu, start, end, site) {
  lruAddDrainAll(cpu);
  for (let tried = 0; tried < MIGRATE_TRIES; tried++) {
    const result = migrateRange(cpu, start, end, MigrateReason.ContigRange, site);
    drainAllPages(cpu, pageZone(cpu, start));
    if (takeRange(cpu, start, end, site)) return true;
    if (result < 0) return false;
  }
  return false;
}
/** isolate_freepages_range: all pages if they are free, otherwise none. */
function takeRange(cpu, start, end, site) {
  const zone = pageZone(cpu, start);
  spinLock(cpu, cpu.locks.zone[zone]);
  const free = allFree(cpu, start, end, false);
  if (free) for (let pfn = start; pfn < end; pfn++) takeFreePage(cpu, zone, pfn);
  spinUnlock(cpu, cpu.locks.zone[zone]);
  if (free) for (let pfn = start; pfn < end; pfn++) prepNewPage(cpu, pfn, 0, site);
  return free;
}
//# sourceMappingURL=allocContigRange.js.map
