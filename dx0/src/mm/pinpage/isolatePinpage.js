import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.js';
import { putPage } from '../lru/putPage.js';
import { listAdd, listDel, listDelInit, listEmpty, lruNode } from '../page/list.js';
import { clearPageFlag, PG_isolated, PG_pin, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { tryGetPage } from '../page/refcount.js';
import { isUserPage } from './setPinpage.js';
/** Whether a page is isolated as a pinned one: it is locked as long as that lasts, so that PG_pin stays as it is. */
export const isPinIsolated = (cpu, pfn) => testPageFlag(cpu, pfn, PG_pin | PG_isolated);
/**
 * Isolates a pinned page for migration and links it to a list of this CPU; the caller has no reference. It stays
 * locked on the list, and NR_ISOLATED does not count it. False when it is not pinned any more, being freed, locked,
 * or isolated by somebody else.
 */
export function isolatePinpage(cpu, pfn, list, site = 0) {
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
function takeNode(cpu, pfn) {
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
export function endPinIsolation(cpu, pfn, putback) {
  const user = isUserPage(cpu, pfn);
  if (user) listDel(cpu, lruNode(cpu, pfn));
  else listDelInit(cpu, lruNode(cpu, pfn));
  clearPageFlag(cpu, pfn, PG_isolated);
  unlockPage(cpu, pfn);
  if (user && putback) putbackLruPage(cpu, pfn);
  else putPage(cpu, pfn, Ref.Isolation);
}
//# sourceMappingURL=isolatePinpage.js.map
