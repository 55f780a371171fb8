import { PAGE_MAPPING } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { EAGAIN, EBUSY, ENODEV } from '../machine/errno.js';
import { isCompound } from '../page/compound.js';
import { initListHead, lruNode } from '../page/list.js';
import { isMovableMapping } from '../page/mapping.js';
import { readPageField } from '../page/page.js';
import { clearPageFlag, PG_pin, PG_uptodate, setPageFlag, testPageFlag, testSetPageFlag } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPinpageSystem, putPinpageSystem } from './pinpageSystem.js';
import { hasPinner } from './pinners.js';
/**
 * Whether a page is a program's or a file's, which the LRU knows, not one of the pinner's own. Stays as it is as long
 * as the page is in use, while its mapping goes away with a truncation.
 */
export const isUserPage = (cpu, pfn) => testPageFlag(cpu, pfn, PG_uptodate);
/**
 * set_pinpage: from now on the system is asked to move the page, which it has a reference to. 0; -EBUSY when somebody
 * else moves the page already: another system, a program's or a file's mapping (unless `nestedPins` is `order`), a
 * driver's; -EEXIST, -ENOMEM; -ENODEV when the system is not registered. After an error nothing is left behind.
 */
export function setPinpage(cpu, system, pfn, value, pinClass, site = 0) {
  if (!getPinpageSystem(cpu, system)) return -ENODEV;
  lockPage(cpu, pfn, site);
  const result = pinLocked(cpu, system, pfn, value, pinClass);
  unlockPage(cpu, pfn);
  putPinpageSystem(cpu, system);
  return result;
}
/**
 * set_pinpage of several pages, all or none: after an error at one of them those before are taken out again. All
 * stay locked until it is certain: none can be moved meanwhile. -EAGAIN when one of them is locked by somebody else.
 */
export function setPinpages(cpu, system, pages, count, values, pinClass) {
  if (!getPinpageSystem(cpu, system)) return -ENODEV;
  let done = 0;
  let result = 0;
  while (done < count && result === 0) {
    // More than one page lock at once, so only by trylock.
    if (!tryLockPage(cpu, pages[done])) result = -EAGAIN;
    else {
      result = pinLocked(cpu, system, pages[done], values[done], pinClass);
      if (result !== 0) unlockPage(cpu, pages[done]);
      else done++;
    }
  }
  for (let i = done - 1; i >= 0; i--) {
    if (result !== 0) unpinLocked(cpu, system, pages[i]);
    unlockPage(cpu, pages[i]);
  }
  putPinpageSystem(cpu, system);
  return result;
}
/**
 * clear_pinpage: the system has the page for itself again; it has a reference. 0, or -EINVAL when the page is not
 * there any more: it was moved before its lock could be had, and the pinner knows where.
 */
export function clearPinpage(cpu, system, pfn, site = 0) {
  lockPage(cpu, pfn, site);
  const result = unpinLocked(cpu, system, pfn);
  unlockPage(cpu, pfn);
  return result;
}
/** Into the tree, then PG_pin; before anything is known to anybody it is asked whether the page may be pinned. */
function pinLocked(cpu, system, pfn, value, pinClass) {
  if (!mayPin(cpu, pfn)) return -EBUSY;
  const result = cpu.pinpageSystems[system].addPage(cpu, system, pfn, value, pinClass);
  if (result === 0) markPinned(cpu, pfn);
  return result;
}
function mayPin(cpu, pfn) {
  if (isCompound(cpu, pfn) || isMovableMapping(readPageField(cpu, pfn, PAGE_MAPPING))) return false;
  return cpu.config.nestedPins === 'order' || !(testPageFlag(cpu, pfn, PG_pin) || isUserPage(cpu, pfn));
}
/** The page is locked, and in a tree. Its list node is to be the VM's when it is isolated. */
export function markPinned(cpu, pfn) {
  if (cpu.config.nestedPins === 'order' && testPageFlag(cpu, pfn, PG_pin)) return;
  if (!isUserPage(cpu, pfn)) initListHead(cpu, lruNode(cpu, pfn));
  vmBugOn(cpu, testSetPageFlag(cpu, pfn, PG_pin), Bug.PinNested, pfn);
}
/** Out of the tree, under the page lock: who isolates the page finds both, the entry and PG_pin, or neither. */
export function unpinLocked(cpu, system, pfn) {
  const result = cpu.pinpageSystems[system].delPage(cpu, system, pfn);
  if (result === 0 && !(cpu.config.nestedPins === 'order' && hasPinner(cpu, pfn))) clearPageFlag(cpu, pfn, PG_pin);
  return result;
}
/** The mark of a page that was moved goes to where it is now; both are locked. */
export function moveMark(cpu, pfn, newPage) {
  if (!isUserPage(cpu, newPage)) initListHead(cpu, lruNode(cpu, newPage));
  setPageFlag(cpu, newPage, PG_pin);
  clearPageFlag(cpu, pfn, PG_pin);
}
//# sourceMappingURL=setPinpage.js.map
