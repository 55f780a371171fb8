import { ZONE_MOVABLE, ZONE_NORMAL } from '../../machine/layout.js';
import { Bug } from '../../debug/bug.js';
import { noteDegraded } from '../../debug/effort.js';
import { Ref } from '../../debug/ref.js';
import { vmBugOn } from '../../debug/vmBugOn.js';
import { putbackIsolatedPages } from '../../lru/isolateLruPage.js';
import { isolateWanted } from '../../lru/isolateRun.js';
import { privateList, WORK_LIST } from '../../lru/privateList.js';
import { releasePages } from '../../lru/releasePages.js';
import { migratePages } from '../../migrate/migratePages.js';
import { migratePrep } from '../../migrate/migratePrep.js';
import { MigrateReason } from '../../migrate/migrateReason.js';
import { MIGRATE_SYNC } from '../../migrate/unmapAndMove.js';
import { compoundHead } from '../../page/compound.js';
import { initListHead, listEmpty } from '../../page/list.js';
import { PG_hugetlb, testPageFlag } from '../../page/pageFlags.js';
import { WARN_HUGETLB, WARN_NON_MOVABLE, warnOnce } from '../../task/warnOnce.js';
import { MIGRATE_MOVABLE } from '../../zone/migratetype.js';
import { hasMovableZone, pageZoneKind } from '../../zone/zones.js';
import { FOLL_GET } from '../followPage.js';
import { getUserPages } from '../getUserPages.js';
/** Below ZONE_MOVABLE, but still movable: such a page can be compacted later, and taints no pageblock. */
const targets = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_NORMAL,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));
/** Migrations after which a call has seen enough: one suffices unless others bring movable pages back meanwhile. */
const MIGRATIONS = 1;
/**
 * get_user_pages_non_movable: getUserPages with FOLL_GET, but pages of ZONE_MOVABLE are moved out of it first, so that
 * they don't keep memory from being taken offline. What can't be moved is pinned where it is, with one warning for
 * all (`nonMovable` keep), or nothing is pinned at all and the result is 0 (drop, as first posted). The second
 * getUserPages may get fewer pages than the first: others may have unmapped some.
 */
export function getUserPagesNonMovable(cpu, mm, start, count, flags, pages, site = 0) {
  const gupFlags = flags | FOLL_GET;
  let got = getUserPages(cpu, mm, start, count, gupFlags, pages, site);
  if (cpu.config.hotRemove === 'off' || !hasMovableZone(cpu)) return got;
  for (let tried = 0; got > 0 && hasMovable(cpu, pages, got); tried++) {
    const keep = cpu.config.nonMovable === 'keep';
    if (tried === MIGRATIONS) {
      if (keep) return degrade(cpu, pages, got);
      releasePages(cpu, pages, got, Ref.Gup);
      return 0;
    }
    const moved = moveOut(cpu, pages, got);
    if (!moved && !keep) return 0;
    got = getUserPages(cpu, mm, start, count, gupFlags, pages, site);
    if (!moved) return degrade(cpu, pages, got);
  }
  return got;
}
/** Moves the pages that are in ZONE_MOVABLE to another zone. No page is pinned any more when it returns. */
function moveOut(cpu, pages, count) {
  const list = privateList(cpu, WORK_LIST);
  initListHead(cpu, list);
  migratePrep(cpu);
  // While the pins keep the pages: without them they might be anybody's.
  const failed = isolateWanted(cpu, pages, 0, count, list, isMovable, true);
  releasePages(cpu, pages, count, Ref.Gup);
  const target = targets[cpu.id % cpu.config.nodes];
  // A target in ZONE_MOVABLE would have to be moved again, for ever.
  vmBugOn(cpu, target.highestZone === ZONE_MOVABLE, Bug.ForbiddenPage, pages[0], target.highestZone);
  const moved = failed === 0 && migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.Syscall) === 0;
  vmBugOn(cpu, moved && !listEmpty(cpu, list), Bug.MigrateCount, list, 0, 1);
  putbackIsolatedPages(cpu, list);
  return moved;
}
/** Whether a page is to be moved; pages of the hugetlb pool have no place on an LRU list. */
const isMovable = (cpu, head) => pageZoneKind(cpu, head) === ZONE_MOVABLE && !testPageFlag(cpu, head, PG_hugetlb);
function hasMovable(cpu, pages, count) {
  let found = false;
  for (let i = 0; i < count; i++) {
    const head = compoundHead(cpu, pages[i]);
    if (pageZoneKind(cpu, head) !== ZONE_MOVABLE) continue;
    if (testPageFlag(cpu, head, PG_hugetlb)) warnOnce(cpu, WARN_HUGETLB);
    else found = true;
  }
  return found;
}
/** The pages stay pinned as asked for. If that keeps memory from going offline, the warning says why. */
function degrade(cpu, pages, got) {
  if (got > 0 && hasMovable(cpu, pages, got)) {
    noteDegraded(cpu);
    warnOnce(cpu, WARN_NON_MOVABLE);
  }
  return got;
}
//# sourceMappingURL=getUserPagesNonMovable.js.map
