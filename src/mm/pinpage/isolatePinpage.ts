import type { Cpu } from '../machine/cpu.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.ts';
import { putPage } from '../lru/putPage.ts';
import { listAdd, listDel, listDelInit, listEmpty, lruNode } from '../page/list.ts';
import { clearPageFlag, PG_isolated, PG_pin, setPageFlag, testPageFlag } from '../page/pageFlags.ts';
import { tryLockPage, unlockPage } from '../page/pageLock.ts';
import { tryGetPage } from '../page/refcount.ts';
import { isUserPage } from './setPinpage.ts';

/** Whether a page is isolated as a pinned one: it is locked as long as that lasts, so that PG_pin stays as it is. */
export const isPinIsolated = (cpu: Cpu, pfn: number): boolean => testPageFlag(cpu, pfn, PG_pin | PG_isolated);

/**
 * Isolates a pinned page for migration and links it to a list of this CPU; the caller has no reference. It stays
 * locked on the list, and NR_ISOLATED does not count it. False when it is not pinned any more, being freed, locked,
 * or isolated by somebody else.
 */
export function isolatePinpage(cpu: Cpu, pfn: number, list: number, site: CallSite = 0): boolean {
  if (!tryGetPage(cpu, pfn, Ref.Isolation, site)) return false;
  if (!tryLockPage(cpu, pfn)) {
    putPage(cpu, pfn, Ref.Isolation);
    return false;
  }
  // Asked again under the lock: its pinner may have let go of it since.
  if (!testPageFlag(cpu, pfn, PG_pin) || !takeNode(cpu, pfn)) {
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Isolation);
    return false;
  }
  setPageFlag(cpu, pfn, PG_isolated);
  listAdd(cpu, lruNode(cpu, pfn), list);
  return true;
}

/** Makes the list node this CPU's: that of a pinner's own page is free, that of any other comes from the LRU. */
function takeNode(cpu: Cpu, pfn: number): boolean {
  if (!isUserPage(cpu, pfn)) {
    vmBugOn(cpu, !listEmpty(cpu, lruNode(cpu, pfn)), Bug.PinListed, pfn);
    return true;
  }
  if (!isolateLruPage(cpu, pfn)) return false;
  // That took a reference for the isolation, too.
  putPage(cpu, pfn, Ref.Isolation);
  return true;
}

/** Ends the isolation of a pinned page that stays (`putback`), or that was moved and may be freed. */
export function endPinIsolation(cpu: Cpu, pfn: number, putback: boolean): void {
  const user = isUserPage(cpu, pfn);
  if (user) listDel(cpu, lruNode(cpu, pfn));
  else listDelInit(cpu, lruNode(cpu, pfn));
  clearPageFlag(cpu, pfn, PG_isolated);
  unlockPage(cpu, pfn);
  if (user && putback) putbackLruPage(cpu, pfn);
  else putPage(cpu, pfn, Ref.Isolation);
}
