import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { ZONE_MOVABLE } from '../machine/layout.ts';
import { isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { isolateHugePage } from '../hugetlb/isolateHugePage.ts';
import { isolateToList, putbackIsolatedPages } from '../lru/isolateLruPage.ts';
import { privateList, WORK_LIST } from '../lru/privateList.ts';
import { putPage } from '../lru/putPage.ts';
import { migratePages } from '../migrate/migratePages.ts';
import type { MigrateReason } from '../migrate/migrateReason.ts';
import { MIGRATE_SYNC } from '../migrate/unmapAndMove.ts';
import { compoundHead } from '../page/compound.ts';
import { initListHead, listEmpty } from '../page/list.ts';
import { PG_hwpoison, PG_lru, testPageFlag } from '../page/pageFlags.ts';
import { lockPage, unlockPage } from '../page/pageLock.ts';
import { tryGetPage } from '../page/refcount.ts';
import { unmapPoisoned } from '../poison/unmapPoisoned.ts';
import { pageMapped } from '../vm/rmap.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';
import { pageNode } from '../zone/zones.ts';

const targets: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));

/** Whether there is a page from `start` to before `end` that could be moved (scan_movable_pages). */
export function hasMovablePages(cpu: Cpu, start: number, end: number): boolean {
  for (let pfn = start; pfn < end; pfn++) if (testPageFlag(cpu, pfn, PG_lru)) return true;
  return false;
}

/**
 * do_migrate_range: moves the pages from `start` to before `end`, whose pageblocks are isolated, somewhere else. What
 * is poisoned, which nobody maps afterwards, not to be isolated or busy stays. 0, or what migratePages returned.
 */
export function migrateRange(cpu: Cpu, start: number, end: number, reason: MigrateReason, site: CallSite = 0): number {
  const list = privateList(cpu, WORK_LIST);
  initListHead(cpu, list);
  for (let pfn = start; pfn < end; pfn++) isolateFrame(cpu, pfn, list, site);
  if (listEmpty(cpu, list)) return 0;
  const result = migratePages(cpu, list, targets[pageNode(cpu, start)]!, MIGRATE_SYNC, reason, site);
  putbackIsolatedPages(cpu, list);
  return result;
}

function isolateFrame(cpu: Cpu, pfn: number, list: number, site: CallSite): void {
  if (testPageFlag(cpu, pfn, PG_hwpoison)) {
    unmapFailed(cpu, pfn, site);
    return;
  }
  const head = compoundHead(cpu, pfn);
  // A tail is moved with its head.
  if (head !== pfn || !tryGetPage(cpu, head, Ref.Speculative, site)) return;
  if (isHugetlb(cpu, head)) isolateHugePage(cpu, head, list, site);
  else if (compoundHead(cpu, pfn) === head) isolateToList(cpu, head, list, site);
  putPage(cpu, head, Ref.Speculative, site);
}

/** A poisoned page that memory failure did not get out of all address spaces, or not yet. */
function unmapFailed(cpu: Cpu, pfn: number, site: CallSite): void {
  if (!pageMapped(cpu, pfn) || !tryGetPage(cpu, pfn, Ref.Speculative, site)) return;
  lockPage(cpu, pfn, site);
  if (pageMapped(cpu, pfn)) unmapPoisoned(cpu, pfn);
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Speculative, site);
}
