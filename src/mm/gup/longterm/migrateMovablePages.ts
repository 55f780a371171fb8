import type { Cpu } from '../../machine/cpu.ts';
import type { CallSite } from '../../debug/callSite.ts';
import { EBUSY } from '../../machine/errno.ts';
import { ZONE_NORMAL } from '../../machine/layout.ts';
import { putbackIsolatedPages } from '../../lru/isolateLruPage.ts';
import { migratePages } from '../../migrate/migratePages.ts';
import { MigrateReason } from '../../migrate/migrateReason.ts';
import { MIGRATE_SYNC } from '../../migrate/unmapAndMove.ts';
import { listEmpty } from '../../page/list.ts';
import type { AllocRequest } from '../../zone/allocPages.ts';
import { MIGRATE_UNMOVABLE } from '../../zone/migratetype.ts';

/** GFP_USER: a page that is pinned for long is as good as unmovable. */
const targets: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_NORMAL,
  migratetype: MIGRATE_UNMOVABLE,
  thisNode: false,
}));

/**
 * migrate_movable_pages: moves the isolated pages of `list` to where they can be pinned. 0; a negative error, with
 * those that did not move back on their LRU lists; or `notIsolated`, the pages that are not on the list at all.
 */
export function migrateMovablePages(cpu: Cpu, list: number, notIsolated: number, site: CallSite = 0): number {
  if (listEmpty(cpu, list)) return notIsolated;
  const target = targets[cpu.id % cpu.config.nodes]!;
  const result = migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.LongtermPin, site);
  putbackIsolatedPages(cpu, list);
  if (result !== 0) return result > 0 ? -EBUSY : result;
  return notIsolated;
}
