import type { Cpu } from '../machine/cpu.ts';
import { ENOMEM } from '../machine/errno.ts';
import { ZONES_PER_NODE } from '../machine/layout.ts';
import type { CallSite } from '../debug/callSite.ts';
import { pinHoldBegin, pinHoldEnd } from '../debug/pinHold.ts';
import { throttleIsolation, tooManyIsolated } from '../lru/isolationThrottle.ts';
import { migratePages } from '../migrate/migratePages.ts';
import { MigrateReason } from '../migrate/migrateReason.ts';
import { putbackMovablePages } from '../migrate/putbackMovablePages.ts';
import { MIGRATE_ASYNC } from '../migrate/unmapAndMove.ts';
import { listEmpty } from '../page/list.ts';
import { PinClass } from '../pinpage/pinClass.ts';
import { beginCompaction, cacheScanners, migrateList, pinList, scannersMet } from './compactControl.ts';
import { compactionTarget, releaseFreepages } from './isolateFreepages.ts';
import { isolateMigratepages } from './isolateMigratepages.ts';

/**
 * compact_zone: moves pages from the beginning of a zone to free frames at its end, until the two scanners meet or
 * there are no frames left. With MIGRATE_ASYNC it gives up where it would have to wait; otherwise the mode is
 * MIGRATE_SYNC_LIGHT. Several CPUs may compact a zone at once.
 */
export function compactZone(cpu: Cpu, zone: number, mode: number, site: CallSite = 0): void {
  const node = Math.floor(zone / ZONES_PER_NODE);
  beginCompaction(cpu, zone);
  while (!scannersMet(cpu)) {
    // Nothing is isolated here: whoever waits must not be the one that is waited for.
    if (mode !== MIGRATE_ASYNC) throttleIsolation(cpu, node);
    else if (tooManyIsolated(cpu, node)) break;
    const since = pinHoldBegin(cpu);
    if (isolateMigratepages(cpu, mode) === 0) continue;
    const pins = migrateIsolated(cpu, pinList(cpu), mode, site);
    const others = migrateIsolated(cpu, migrateList(cpu), mode, site);
    pinHoldEnd(cpu, PinClass.Migration, since);
    if (pins === -ENOMEM || others === -ENOMEM) break;
  }
  cacheScanners(cpu);
  releaseFreepages(cpu);
}

/** Moves what is on a list; the rest goes back, and what is locked is unlocked. */
function migrateIsolated(cpu: Cpu, list: number, mode: number, site: CallSite): number {
  if (listEmpty(cpu, list)) return 0;
  const result = migratePages(cpu, list, compactionTarget, mode, MigrateReason.Compaction, site);
  putbackMovablePages(cpu, list);
  return result;
}
