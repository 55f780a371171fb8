import type { Cpu } from '../machine/cpu.ts';
import { PAGE_MAPPING } from '../machine/pageFields.ts';
import { Bug } from '../debug/bug.ts';
import type { CallSite } from '../debug/callSite.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { EAGAIN, EBUSY, ENODEV } from '../machine/errno.ts';
import { isCompound } from '../page/compound.ts';
import { initListHead, lruNode } from '../page/list.ts';
import { isMovableMapping } from '../page/mapping.ts';
import { readPageField } from '../page/page.ts';
import { clearPageFlag, PG_pin, PG_uptodate, setPageFlag, testPageFlag, testSetPageFlag } from '../page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.ts';
import type { PinClass } from './pinClass.ts';
import { getPinpageSystem, putPinpageSystem } from './pinpageSystem.ts';
import { hasPinner } from './pinners.ts';

/**
 * Whether a page is a program's or a file's, which the LRU knows, not one of the pinner's own. Stays as it is as long
 * as the page is in use, while its mapping goes away with a truncation.
 */
export const isUserPage = (cpu: Cpu, pfn: number): boolean => testPageFlag(cpu, pfn, PG_uptodate);

/**
 * set_pinpage: from now on the system is asked to move the page, which it has a reference to. 0; -EBUSY when somebody
 * else moves the page already: another system, a program's or a file's mapping (unless `nestedPins` is `order`), a
 * driver's; -EEXIST, -ENOMEM; -ENODEV when the system is not registered. After an error nothing is left behind.
 */
export function setPinpage(
  cpu: Cpu,
  system: number,
  pfn: number,
  value: number,
  pinClass: PinClass,
  site: CallSite = 0,
): number {
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
export function setPinpages(
  cpu: Cpu,
  system: number,
  pages: Int32Array,
  count: number,
  values: Int32Array,
  pinClass: PinClass,
): number {
  if (!getPinpageSystem(cpu, system)) return -ENODEV;
  let done = 0;
  let result = 0;
  while (done < count && result === 0) {
    // More than one page lock at once, so only by trylock.
    if (!tryLockPage(cpu, pages[done]!)) result = -EAGAIN;
    else {
      result = pinLocked(cpu, system, pages[done]!, values[done]!, pinClass);
      if (result !== 0) unlockPage(cpu, pages[done]!);
      else done++;
    }
  }
  for (let i = done - 1; i >= 0; i--) {
    if (result !== 0) unpinLocked(cpu, system, pages[i]!);
    unlockPage(cpu, pages[i]!);
  }
  putPinpageSystem(cpu, system);
  return result;
}

/**
 * clear_pinpage: the system has the page for itself again; it has a reference. 0, or -EINVAL when the page is not
 * there any more: it was moved before its lock could be had, and the pinner knows where.
 */
export function clearPinpage(cpu: Cpu, system: number, pfn: number, site: CallSite = 0): number {
  lockPage(cpu, pfn, site);
  const result = unpinLocked(cpu, system, pfn);
  unlockPage(cpu, pfn);
  return result;
}

/** Into the tree, then PG_pin; before anything is known to anybody it is asked whether the page may be pinned. */
function pinLocked(cpu: Cpu, system: number, pfn: number, value: number, pinClass: PinClass): number {
  if (!mayPin(cpu, pfn)) return -EBUSY;
  const result = cpu.pinpageSystems[system]!.addPage(cpu, system, pfn, value, pinClass);
  if (result === 0) markPinned(cpu, pfn);
  return result;
}

function mayPin(cpu: Cpu, pfn: number): boolean {
  if (isCompound(cpu, pfn) || isMovableMapping(readPageField(cpu, pfn, PAGE_MAPPING))) return false;
  return cpu.config.nestedPins === 'order' || !(testPageFlag(cpu, pfn, PG_pin) || isUserPage(cpu, pfn));
}

/** The page is locked, and in a tree. Its list node is to be the VM's when it is isolated. */
export function markPinned(cpu: Cpu, pfn: number): void {
  if (cpu.config.nestedPins === 'order' && testPageFlag(cpu, pfn, PG_pin)) return;
  if (!isUserPage(cpu, pfn)) initListHead(cpu, lruNode(cpu, pfn));
  vmBugOn(cpu, testSetPageFlag(cpu, pfn, PG_pin), Bug.PinNested, pfn);
}

/** Out of the tree, under the page lock: who isolates the page finds both, the entry and PG_pin, or neither. */
export function unpinLocked(cpu: Cpu, system: number, pfn: number): number {
  const result = cpu.pinpageSystems[system]!.delPage(cpu, system, pfn);
  if (result === 0 && !(cpu.config.nestedPins === 'order' && hasPinner(cpu, pfn))) clearPageFlag(cpu, pfn, PG_pin);
  return result;
}

/** The mark of a page that was moved goes to where it is now; both are locked. */
export function moveMark(cpu: Cpu, pfn: number, newPage: number): void {
  if (!isUserPage(cpu, newPage)) initListHead(cpu, lruNode(cpu, newPage));
  setPageFlag(cpu, newPage, PG_pin);
  clearPageFlag(cpu, pfn, PG_pin);
}
