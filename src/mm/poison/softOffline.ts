import type { Cpu } from '../machine/cpu.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { EAGAIN, EBUSY } from '../machine/errno.ts';
import { ZONE_MOVABLE } from '../machine/layout.ts';
import { isolateToList, putbackIsolatedPages } from '../lru/isolateLruPage.ts';
import { countIsolated } from '../lru/lruList.ts';
import { privateList, WORK_LIST } from '../lru/privateList.ts';
import { putPage } from '../lru/putPage.ts';
import { migratePages } from '../migrate/migratePages.ts';
import { MigrateReason } from '../migrate/migrateReason.ts';
import { MIGRATE_SYNC } from '../migrate/unmapAndMove.ts';
import { splitHugePage } from '../huge/splitHugePage.ts';
import { isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { compoundHead, isCompound } from '../page/compound.ts';
import { tryGetPage } from '../page/refcount.ts';
import { initListHead, listDel, listNext, lruNode } from '../page/list.ts';
import {
  clearPageFlag,
  PG_active,
  PG_hwpoison,
  PG_unevictable,
  PG_writeback,
  testPageFlag,
} from '../page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage, waitOnPageBit } from '../page/pageLock.ts';
import { downWrite, upWrite } from '../sync/rwSem.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';
import { takePageOffBuddy } from '../zone/takePageOffBuddy.ts';
import { pageNode } from '../zone/zones.ts';
import { getAnyPage, shakePage } from './getAnyPage.ts';
import { invalidatePage } from './invalidatePage.ts';
import { containPoisoned, countPoisoned, keepPoisoned } from './poisonState.ts';

const targets: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: false,
}));

/** Tries: a page that was about to be freed, or allocated, is looked at again. */
const TRIES = 2;

/**
 * soft_offline_page: takes a page that is about to fail out of use, before it does: what is in it moves to another
 * frame, and nobody gets this one again. 0: it is poisoned, and nothing was lost. -EBUSY: it is in use by somebody
 * who does not let go, or poisoned already; -EIO: the kernel's own; -ENOMEM. Then it is as before.
 */
export function softOffline(cpu: Cpu, pfn: number, site: CallSite = 0): number {
  downWrite(cpu, cpu.locks.memoryFailure);
  const before = testPageFlag(cpu, pfn, PG_hwpoison);
  let result = before ? -EBUSY : -EAGAIN;
  for (let tried = 0; tried < TRIES && result === -EAGAIN; tried++) result = offlineAny(cpu, pfn, site);
  if (result === -EAGAIN) result = -EBUSY;
  // Only memory failure poisons, and its mutex is held.
  const poisoned = testPageFlag(cpu, pfn, PG_hwpoison);
  vmBugOn(cpu, poisoned !== (before || result === 0), Bug.SoftOfflineResult, pfn, result, 0, site);
  upWrite(cpu, cpu.locks.memoryFailure);
  return result;
}

function offlineAny(cpu: Cpu, pfn: number, site: CallSite): number {
  const got = getAnyPage(cpu, pfn, site);
  if (got > 0) return offlineInUse(cpu, pfn, site);
  if (got < 0) return got;
  if (takePageOffBuddy(cpu, pfn)) {
    countPoisoned(cpu, 1);
    keepPoisoned(cpu, pfn);
    return 0;
  }
  // On a per-CPU list, or on its way to or from one.
  shakePage(cpu, pfn);
  return -EAGAIN;
}

/** soft_offline_in_use_page: the reference of getAnyPage is dropped as soon as another one keeps the page. */
function offlineInUse(cpu: Cpu, pfn: number, site: CallSite): number {
  const split = isCompound(cpu, pfn) ? splitForPoison(cpu, pfn, site) : 0;
  if (split !== 0) return split;
  lockPage(cpu, pfn, site);
  waitOnPageBit(cpu, pfn, PG_writeback, site);
  unlockPage(cpu, pfn);
  const list = privateList(cpu, WORK_LIST);
  initListHead(cpu, list);
  const isolated = isolateToList(cpu, pfn, list);
  putPage(cpu, pfn, Ref.HwGet, site);
  if (!isolated) return -EBUSY;
  const result = invalidateIsolated(cpu, pfn, list) ? 0 : migrateAway(cpu, pfn, list, site);
  if (result === 0) containPoisoned(cpu, pfn, Ref.Isolation, site);
  else putbackIsolatedPages(cpu, list);
  return result;
}

/**
 * Splits a huge page, so that only the page that is bad has to go; the reference moves from the head to it. 0, or an
 * error without a reference.
 */
function splitForPoison(cpu: Cpu, pfn: number, site: CallSite): number {
  const head = compoundHead(cpu, pfn);
  lockPage(cpu, head, site);
  const split = !isHugetlb(cpu, head) && (!isCompound(cpu, head) || splitHugePage(cpu, head) === 0);
  unlockPage(cpu, head);
  const moved = split && (pfn === head || tryGetPage(cpu, pfn, Ref.HwGet, site));
  if (moved && pfn === head) return 0;
  putPage(cpu, head, Ref.HwGet, site);
  if (moved) return 0;
  return split ? -EAGAIN : -EBUSY;
}

function migrateAway(cpu: Cpu, pfn: number, list: number, site: CallSite): number {
  const target = targets[pageNode(cpu, pfn)]!;
  const result = migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.MemoryFailure, site);
  return result > 0 ? -EBUSY : result;
}

/** A clean page that only its file knows need not be moved: the disk has it. */
function invalidateIsolated(cpu: Cpu, pfn: number, list: number): boolean {
  if (!tryLockPage(cpu, pfn)) return false;
  const invalidated = invalidatePage(cpu, pfn);
  unlockPage(cpu, pfn);
  if (invalidated) forgetIsolated(cpu, pfn, list);
  return invalidated;
}

/** The page leaves its list with the isolation's reference, as one that was moved. */
function forgetIsolated(cpu: Cpu, pfn: number, list: number): void {
  vmBugOn(cpu, listNext(cpu, list) !== lruNode(cpu, pfn), Bug.NotIsolated, pfn);
  listDel(cpu, lruNode(cpu, pfn));
  countIsolated(cpu, pfn, -1);
  clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
}
