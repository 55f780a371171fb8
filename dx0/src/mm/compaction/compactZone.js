import { ENOMEM } from '../machine/errno.js';
import { ZONES_PER_NODE } from '../machine/layout.js';
import { pinHoldBegin, pinHoldEnd } from '../debug/pinHold.js';
import { throttleIsolation, tooManyIsolated } from '../lru/isolationThrottle.js';
import { migratePages } from '../migrate/migratePages.js';
import { MigrateReason } from '../migrate/migrateReason.js';
import { putbackMovablePages } from '../migrate/putbackMovablePages.js';
import { MIGRATE_ASYNC } from '../migrate/unmapAndMove.js';
import { listEmpty } from '../page/list.js';
import { PinClass } from '../pinpage/pinClass.js';
import { beginCompaction, cacheScanners, migrateList, pinList, scannersMet } from './compactControl.js';
import { compactionTarget, releaseFreepages } from './isolateFreepages.js';
import { isolateMigratepages } from './isolateMigratepages.js';
/**
 * compact_zone: moves pages from the beginning of a zone to free frames at its end, until the two scanners meet or
 * there are no frames left. With MIGRATE_ASYNC it gives up where it would have to wait; otherwise the mode is
 * MIGRATE_SYNC_LIGHT. Several CPUs may compact a zone at once.
 */
export function compactZone(cpu, zone, mode, site = 0) {
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
function migrateIsolated(cpu, list, mode, site) {
  if (listEmpty(cpu, list)) return 0;
  const result = migratePages(cpu, list, compactionTarget, mode, MigrateReason.Compaction, site);
  putbackMovablePages(cpu, list);
  return result;
}
//# sourceMappingURL=compactZone.js.map
