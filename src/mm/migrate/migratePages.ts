import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Bug } from '../debug/bug.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { EAGAIN, ENOMEM } from '../machine/errno.ts';
import { putbackLruPage } from '../lru/isolateLruPage.ts';
import { lruCacheAdd } from '../lru/lruBatch.ts';
import { countIsolated } from '../lru/lruList.ts';
import { putPage } from '../lru/putPage.ts';
import { listDel, listNext, lruNode, nodePage } from '../page/list.ts';
import { clearPageFlag, PG_active, PG_lru, PG_unevictable, testPageFlag } from '../page/pageFlags.ts';
import { pageCount } from '../page/refcount.ts';
import { allocPage, type AllocRequest } from '../zone/allocPages.ts';
import { MigrateReason } from './migrateReason.ts';
import { MIGRATE_ASYNC, unmapAndMove } from './unmapAndMove.ts';

/** After this pass a locked page is waited for; with as few passes as that, in the last. */
const FORCE_AFTER_PASS = 2;

/**
 * migrate_pages: moves the isolated pages of a list to new frames. A page that was moved, or failed for
 * good, leaves the list (the latter back to its LRU); one that is busy stays on it, isolated, after
 * `migratePasses` passes. Returns how many were not moved, or -ENOMEM when there was no frame to
 * move to. A page that was moved for memory failure is left to the caller, with the isolation's reference.
 */
export function migratePages(
  cpu: Cpu,
  list: number,
  target: AllocRequest,
  mode: number,
  reason: MigrateReason,
  site: CallSite = 0,
): number {
  const { migratePasses } = cpu.config;
  const lastUnforced = Math.min(FORCE_AFTER_PASS, migratePasses - 2);
  let failed = 0;
  let retry = 1;
  for (let pass = 0; pass < migratePasses && retry > 0; pass++) {
    retry = 0;
    for (let entry = listNext(cpu, list); entry !== list;) {
      const pfn = nodePage(cpu, entry);
      entry = listNext(cpu, entry);
      const force = pass > lastUnforced && mode !== MIGRATE_ASYNC;
      const result = migrateOne(cpu, pfn, target, force, mode, reason, site);
      if (result === -ENOMEM) return result;
      if (result === -EAGAIN) retry++;
      else if (result !== 0) failed++;
    }
  }
  return failed + retry;
}

/** unmap_and_move: 0 and every error but -EAGAIN and -ENOMEM take the page off its list. */
function migrateOne(
  cpu: Cpu,
  pfn: number,
  target: AllocRequest,
  force: boolean,
  mode: number,
  reason: MigrateReason,
  site: CallSite,
): number {
  vmBugOn(cpu, testPageFlag(cpu, pfn, PG_lru), Bug.NotIsolated, pfn, 0, 0, site);
  const newPage = allocPage(cpu, target, site);
  if (newPage < 0) return -ENOMEM;
  let result = 0;
  const freed = pageCount(cpu, pfn) === 1;
  // Freed from under us: the put below is the last, and does not pass the code that clears these.
  if (freed) clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
  else result = unmapAndMove(cpu, pfn, newPage, force, mode);
  if (result !== -EAGAIN) {
    listDel(cpu, lruNode(cpu, pfn));
    countIsolated(cpu, pfn, -1);
  }
  // Put to free a page that was moved, put back one that stays: two verbs.
  if (result === 0 && reason !== MigrateReason.MemoryFailure) putPage(cpu, pfn, Ref.Isolation);
  else if (result !== 0 && result !== -EAGAIN) putbackLruPage(cpu, pfn);
  if (result === 0 && !freed) lruCacheAdd(cpu, newPage);
  putPage(cpu, newPage, Ref.Alloc);
  return result;
}
