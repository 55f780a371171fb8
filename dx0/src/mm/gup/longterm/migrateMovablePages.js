import { EBUSY } from '../../machine/errno.js';
import { ZONE_NORMAL } from '../../machine/layout.js';
import { putbackIsolatedPages } from '../../lru/isolateLruPage.js';
import { migratePages } from '../../migrate/migratePages.js';
import { MigrateReason } from '../../migrate/migrateReason.js';
import { MIGRATE_SYNC } from '../../migrate/unmapAndMove.js';
import { listEmpty } from '../../page/list.js';
import { MIGRATE_UNMOVABLE } from '../../zone/migratetype.js';
/** GFP_USER: a page that is pinned for long is as good as unmovable. */
const targets = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_NORMAL,
  migratetype: MIGRATE_UNMOVABLE,
  thisNode: false,
}));
/**
 * migrate_movable_pages: moves the isolated pages of `list` to where they can be pinned. 0; a negative error, with
 * those that did not move back on their LRU lists; or `notIsolated`, the pages that are not on the list at all.
 */
export function migrateMovablePages(cpu, list, notIsolated, site = 0) {
  if (listEmpty(cpu, list)) return notIsolated;
  const target = targets[cpu.id % cpu.config.nodes];
  const result = migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.LongtermPin, site);
  putbackIsolatedPages(cpu, list);
  if (result !== 0) return result > 0 ? -EBUSY : result;
  return notIsolated;
}
//# sourceMappingURL=migrateMovablePages.js.map
