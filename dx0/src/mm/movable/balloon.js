import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { initListHead, listAdd, listDel, listNext, lruNode, nodePage } from '../page/list.js';
import { PG_isolated, testPageFlag } from '../page/pageFlags.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { allocPage } from '../zone/allocPages.js';
import { BALLOON_DRIVER, clearPageMovable, setPageMovable } from './movablePage.js';
// A balloon: pages that a virtual machine gives back to its host (mm/balloon_compaction.c). It keeps them on a list by
// their `lru`, under pages_lock. Nobody reads what is on them.
/** An empty balloon, on a fresh machine. */
export function bootBalloon(cpu) {
  if (cpu.config.balloon === 'on') initListHead(cpu, cpu.layout.pins.balloonPages);
}
/** Pages in the balloon, isolated ones too; stable under pages_lock. */
export const balloonCount = (cpu) => cpu.mem[cpu.layout.pins.balloonCount];
/** Those that are isolated. */
export const balloonIsolated = (cpu) => cpu.mem[cpu.layout.pins.balloonIsolated];
/** balloon_page_enqueue: inflates the balloon by a page. False when there is no memory. */
export function inflateBalloon(cpu, request, site = 0) {
  const pfn = allocPage(cpu, request, site);
  if (pfn < 0) return false;
  ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Driver, site);
  lockPage(cpu, pfn);
  enlist(cpu, pfn, 1, 0);
  unlockPage(cpu, pfn);
  return true;
}
/** balloon_page_dequeue: frees a page of the balloon; false when it has none that is not being moved. */
export function deflateBalloon(cpu) {
  const { balloonPages, balloonCount: count } = cpu.layout.pins;
  const lock = cpu.locks.balloon[0];
  spinLock(cpu, lock);
  let pfn = -1;
  for (let entry = listNext(cpu, balloonPages); entry !== balloonPages && pfn < 0; entry = listNext(cpu, entry)) {
    // Only tried: who isolates a page has its lock before he comes here.
    if (tryLockPage(cpu, nodePage(cpu, entry))) pfn = nodePage(cpu, entry);
  }
  if (pfn >= 0) {
    listDel(cpu, lruNode(cpu, pfn));
    cpu.mem[count] = cpu.mem[count] - 1;
    clearPageMovable(cpu, pfn);
  }
  spinUnlock(cpu, lock);
  if (pfn < 0) return false;
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Driver);
  return true;
}
/** A locked page goes on the list: a new one, or one that was isolated. */
function enlist(cpu, pfn, pages, isolated) {
  const { pins } = cpu.layout;
  spinLock(cpu, cpu.locks.balloon[0]);
  setPageMovable(cpu, pfn, BALLOON_DRIVER);
  listAdd(cpu, lruNode(cpu, pfn), pins.balloonPages);
  cpu.mem[pins.balloonCount] = cpu.mem[pins.balloonCount] + pages;
  cpu.mem[pins.balloonIsolated] = cpu.mem[pins.balloonIsolated] + isolated;
  spinUnlock(cpu, cpu.locks.balloon[0]);
}
export const balloonOperations = {
  name: 'balloon',
  isolatePage(cpu, pfn) {
    const { balloonIsolated: isolated } = cpu.layout.pins;
    if (testPageFlag(cpu, pfn, PG_isolated)) return false;
    spinLock(cpu, cpu.locks.balloon[0]);
    listDel(cpu, lruNode(cpu, pfn));
    cpu.mem[isolated] = cpu.mem[isolated] + 1;
    spinUnlock(cpu, cpu.locks.balloon[0]);
    return true;
  },
  migratePage(cpu, newPage, pfn) {
    getPage(cpu, newPage, Ref.Driver);
    enlist(cpu, newPage, 0, -1);
    clearPageMovable(cpu, pfn);
    // The isolation still has the page.
    putPage(cpu, pfn, Ref.Driver);
    return 0;
  },
  putbackPage(cpu, pfn) {
    enlist(cpu, pfn, 0, -1);
  },
};
//# sourceMappingURL=balloon.js.map
