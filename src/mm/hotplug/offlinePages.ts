import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { noteOffline } from '../debug/frameState.ts';
import { EBUSY, EINTR } from '../machine/errno.ts';
import { lruCacheDisable, lruCacheEnable } from '../lru/lruDrain.ts';
import { MigrateReason } from '../migrate/migrateReason.ts';
import { downWrite, upWrite } from '../sync/rwSem.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { signalPending } from '../task/signal.ts';
import { isolatePageblock, unisolatePageblock } from '../zone/isolatePageblock.ts';
import { MIGRATE_MOVABLE, MIGRATE_OFFLINE, setPageblockType } from '../zone/migratetype.ts';
import { drainAllPages } from '../zone/perCpuPages.ts';
import { allFree, takeFreePage } from '../zone/takePageOffBuddy.ts';
import { pageZone } from '../zone/zones.ts';
import { hasMovablePages, migrateRange } from './migrateRange.ts';

/**
 * offline_pages: takes whole pageblocks of one zone, from page `start` to before `end`, out of use: what is in them
 * is moved away, and their pages are on no list afterwards. Tries for as long as no signal comes. 0; -EBUSY when a
 * pageblock can't be isolated; -EINTR. After an error the memory is in use as before.
 */
export function offlinePages(cpu: Cpu, start: number, end: number, site: CallSite = 0): number {
  downWrite(cpu, cpu.locks.hotplug);
  let result = isolateRange(cpu, start, end);
  if (result === 0) {
    lruCacheDisable(cpu);
    result = emptyRange(cpu, start, end, site);
    if (result !== 0) unisolateRange(cpu, start, end);
    lruCacheEnable(cpu);
  }
  upWrite(cpu, cpu.locks.hotplug);
  return result;
}

/** start_isolate_page_range: all pageblocks or none. */
function isolateRange(cpu: Cpu, start: number, end: number): number {
  const step = 1 << cpu.config.pageblockOrder;
  for (let pfn = start; pfn < end; pfn += step) {
    if (isolatePageblock(cpu, pfn, -1) === 0) continue;
    unisolateRange(cpu, start, pfn);
    return -EBUSY;
  }
  return 0;
}

/** undo_isolate_page_range. */
function unisolateRange(cpu: Cpu, start: number, end: number): void {
  const step = 1 << cpu.config.pageblockOrder;
  for (let pfn = start; pfn < end; pfn += step) unisolatePageblock(cpu, pfn, MIGRATE_MOVABLE);
}

/** Moves pages away until all can go offline; others may still free and allocate some by way of per-CPU lists. */
function emptyRange(cpu: Cpu, start: number, end: number, site: CallSite): number {
  do {
    do {
      if (signalPending(cpu)) return -EINTR;
      migrateRange(cpu, start, end, MigrateReason.Hotplug, site);
    } while (hasMovablePages(cpu, start, end));
    drainAllPages(cpu, pageZone(cpu, start));
  } while (!takeOffline(cpu, start, end));
  return 0;
}

/** offline_isolated_pages: if all pages are free they leave the allocator; poisoned ones stay what they are. */
function takeOffline(cpu: Cpu, start: number, end: number): boolean {
  const zone = pageZone(cpu, start);
  spinLock(cpu, cpu.locks.zone[zone]!);
  const free = allFree(cpu, start, end, true);
  if (free) {
    for (let pfn = start; pfn < end; pfn++) if (takeFreePage(cpu, zone, pfn)) noteOffline(cpu, pfn);
    for (let pfn = start; pfn < end; pfn += 1 << cpu.config.pageblockOrder) {
      setPageblockType(cpu, pfn, MIGRATE_OFFLINE);
    }
  }
  spinUnlock(cpu, cpu.locks.zone[zone]!);
  return free;
}
