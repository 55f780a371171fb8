import { expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import {
  addToSwap,
  freeSwapAndCache,
  SWAP_HAS_CACHE,
  swapCacheSlot,
  swapDisk,
  swapDuplicate,
  swapEntries,
  tryToFreeSwap,
} from '../../../src/mm/cache/swap.ts';
import { swapInLockPage } from '../../../src/mm/cache/swapIn.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PAGE_CONTENT, PAGE_PRIVATE } from '../../../src/mm/machine/pageFields.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import {
  clearPageFlag,
  PG_dirty,
  PG_locked,
  PG_swapbacked,
  PG_swapcache,
  PG_writeback,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { PTE_PRESENT, PTE_SWAP, PTE_WRITE, readPte } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit, auditFree } from '../audit.ts';
import { ledgerOf, lruPage } from '../machine.ts';
import { bootMm, pfnOf, typeOf } from '../vm/userMemory.ts';

/** Writes 5 to page 1, swaps it out, and drops the page; returns the slot. */
function swappedOut(cpu: Cpu): number {
  writeUser(cpu, 0, 1, 5);
  const pfn = pfnOf(cpu, 0, 1);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  completeWrites(cpu);
  lruAddDrain(cpu);
  expect(shrinkNode(cpu, 0, 4)).toBe(1);
  expect(auditFree(cpu).places.has(pfn)).toBe(true);
  return pfnOf(cpu, 0, 1);
}

test('out: unmapped first, then written, then freed; the slot has the data', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  const pfn = pfnOf(cpu, 0, 1);
  lruAddDrain(cpu);
  expect(shrinkNode(cpu, 0, 4)).toBe(0);
  const slot = pfnOf(cpu, 0, 1);
  expect([typeOf(cpu, 0, 1), swapEntries(cpu, slot)]).toEqual([PTE_SWAP, 1]);
  expect(testPageFlag(cpu, pfn, PG_swapcache | PG_writeback)).toBe(true);
  expect(ledgerOf(cpu, pfn)).toEqual({ swapcache: 1, batch: 1 });
  completeWrites(cpu);
  lruAddDrain(cpu);
  expect(cpu.mem[swapDisk(cpu, slot)]).toBe(5);
  expect(shrinkNode(cpu, 0, 4)).toBe(1);
  expect(cpu.mem[cpu.layout.swapCount + slot]).toBe(1);
  expect(audit(cpu)).toEqual([]);
});

test('in: read from the device, mapped read-only, and the slot is free again', () => {
  const cpu = bootMm();
  const slot = swappedOut(cpu);
  expect(readUser(cpu, 0, 1)).toBe(5);
  expect([typeOf(cpu, 0, 1), readPte(cpu, 0, 1) & PTE_WRITE]).toEqual([PTE_PRESENT, 0]);
  expect(cpu.mem[cpu.layout.swapCount + slot]).toBe(0);
  const pfn = pfnOf(cpu, 0, 1);
  // What the slot held is in the page only.
  expect([PG_dirty, PG_swapcache].map((flag) => testPageFlag(cpu, pfn, flag))).toEqual([true, false]);
  writeUser(cpu, 0, 1, 6);
  expect(pfnOf(cpu, 0, 1)).toBe(pfn);
  expect(audit(cpu)).toEqual([]);
});

test('in, from the cache, while the write is under way', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  const pfn = pfnOf(cpu, 0, 1);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  expect(readUser(cpu, 0, 1)).toBe(5);
  expect(pfnOf(cpu, 0, 1)).toBe(pfn);
  // The device still writes to the slot: it stays the page's.
  expect(testPageFlag(cpu, pfn, PG_swapcache | PG_writeback)).toBe(true);
  writeUser(cpu, 0, 1, 6);
  completeWrites(cpu);
  expect(readUser(cpu, 0, 1)).toBe(6);
  expect(audit(cpu)).toEqual([]);
});

test('two that shared a page share it again, until one writes', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  fork(cpu, 0, 1);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  expect([typeOf(cpu, 0, 1), typeOf(cpu, 1, 1)]).toEqual([PTE_SWAP, PTE_SWAP]);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 5]);
  expect(pfnOf(cpu, 0, 1)).toBe(pfnOf(cpu, 1, 1));
  writeUser(cpu, 1, 1, 6);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 6]);
  expect(audit(cpu)).toEqual([]);
});

test('a slot that nobody refers to can not be brought in', () => {
  const cpu = bootMm();
  expect(swapInLockPage(cpu, 3)).toBe(-2);
  expect(audit(cpu)).toEqual([]);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
});

test('a slot that is being given up by another page is not brought in a second time', () => {
  const cpu = bootMm();
  const slot = swappedOut(cpu);
  cpu.mem[cpu.layout.swapCount + slot]! |= SWAP_HAS_CACHE;
  expect(swapInLockPage(cpu, slot)).toBe(-2);
  cpu.mem[cpu.layout.swapCount + slot]! &= ~SWAP_HAS_CACHE;
  expect(audit(cpu)).toEqual([]);
});

test('brought in: locked, in the swap cache, with the slot’s data', () => {
  const cpu = bootMm();
  const slot = swappedOut(cpu);
  const pfn = swapInLockPage(cpu, slot);
  expect([pageField(cpu, pfn, PAGE_CONTENT), pageField(cpu, pfn, PAGE_PRIVATE)]).toEqual([5, slot]);
  expect(testPageFlag(cpu, pfn, PG_locked | PG_swapcache | PG_swapbacked)).toBe(true);
  expect(cpu.mem[swapCacheSlot(cpu, slot)]).toBe(pfn + 1);
  unlockPage(cpu, pfn);
  expect(swapInLockPage(cpu, slot)).toBe(pfn);
  expect(ledgerOf(cpu, pfn)).toEqual({ swapcache: 1, gup: 2, batch: 1 });
});

test('a page that was brought in for nothing can be reclaimed', () => {
  const cpu = bootMm();
  const slot = swappedOut(cpu);
  const pfn = swapInLockPage(cpu, slot);
  unlockPage(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  lruAddDrain(cpu);
  expect(shrinkNode(cpu, 0, 4)).toBe(1);
  expect(auditFree(cpu).places.has(pfn)).toBe(true);
  expect(readUser(cpu, 0, 1)).toBe(5);
});

test('the device is full', () => {
  const cpu = bootMm({ swapSlots: 2 });
  const pages = [lruPage(cpu), lruPage(cpu), lruPage(cpu)];
  for (const pfn of pages) lockPage(cpu, pfn);
  expect(pages.map((pfn) => addToSwap(cpu, pfn))).toEqual([true, true, false]);
  expect(pages.map((pfn) => pageField(cpu, pfn, PAGE_PRIVATE))).toEqual([0, 1, 0]);
  expect(testPageFlag(cpu, pages[2]!, PG_swapcache)).toBe(false);
  expect(tryToFreeSwap(cpu, pages[0]!)).toBe(true);
  expect(addToSwap(cpu, pages[2]!)).toBe(true);
  for (const pfn of pages) unlockPage(cpu, pfn);
  expect(audit(cpu)).toEqual([]);
});

test('a slot is kept while an entry refers to it or the device writes to it', () => {
  const cpu = bootMm();
  const pfn = lruPage(cpu);
  lockPage(cpu, pfn);
  addToSwap(cpu, pfn);
  const slot = pageField(cpu, pfn, PAGE_PRIVATE);
  swapDuplicate(cpu, slot);
  expect(tryToFreeSwap(cpu, pfn)).toBe(false);
  freeSwapAndCache(cpu, slot);
  // The page is locked: the zap leaves it.
  expect(testPageFlag(cpu, pfn, PG_swapcache)).toBe(true);
  setPageFlag(cpu, pfn, PG_writeback);
  expect(tryToFreeSwap(cpu, pfn)).toBe(false);
  clearPageFlag(cpu, pfn, PG_writeback);
  expect([tryToFreeSwap(cpu, pfn), tryToFreeSwap(cpu, pfn)]).toEqual([true, false]);
  expect(cpu.mem[cpu.layout.swapCount + slot]).toBe(0);
  unlockPage(cpu, pfn);
  expect(audit(cpu)).toEqual([]);
});

test('a page that its last mapping lets go leaves the swap cache too', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  readUser(cpu, 0, 1);
  completeWrites(cpu);
  const pfn = pfnOf(cpu, 0, 1);
  expect(ledgerOf(cpu, pfn)).toMatchObject({ map: 1, swapcache: 1 });
  munmap(cpu, 0, 1, 1);
  lruAddDrain(cpu);
  expect(auditFree(cpu).places.has(pfn)).toBe(true);
  expect(audit(cpu)).toEqual([]);
});
