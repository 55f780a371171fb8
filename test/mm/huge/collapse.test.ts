import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { FOLL_GET } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { collapseHugePage } from '../../../src/mm/huge/collapse.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EAGAIN, EFAULT } from '../../../src/mm/machine/errno.ts';
import { isCompound } from '../../../src/mm/page/compound.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmap, munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { ledgerOf } from '../machine.ts';
import { behind, bootHuge, expectSound, HUGE, pmdType } from './hugeMemory.ts';

/** Single pages behind virtual pages 0 to 2, with 1 to 3 in them, on their LRU lists; nothing behind 3. */
function singlePages(): Cpu {
  const cpu = bootHuge();
  munmap(cpu, 0, 3, 1);
  for (let vpage = 0; vpage < 3; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  mmap(cpu, 0, 3, 1);
  lruAddDrain(cpu);
  return cpu;
}

const contents = (cpu: Cpu): number[] => [0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage));

test('copies single pages, and zeroes where there are none, to a huge one', () => {
  const cpu = singlePages();
  const old = [0, 1, 2].map((vpage) => behind(cpu, 0, vpage));
  expect(collapseHugePage(cpu, 0, 0)).toBe(0);
  lruAddDrain(cpu);
  expect(pmdType(cpu, 0, 0)).toBe(PTE_PRESENT);
  expect(isCompound(cpu, behind(cpu, 0, 0))).toBe(true);
  expect(old.map((pfn) => isAllocated(cpu, pfn))).toEqual([false, false, false]);
  expect(contents(cpu)).toEqual([1, 2, 3, 0]);
  writeUser(cpu, 0, 3, 4);
  expect(contents(cpu)).toEqual([1, 2, 3, 4]);
  expectSound(cpu);
});

describe('leaves everything as it was where', () => {
  const expectUnchanged = (cpu: Cpu, act: () => void = () => undefined): void => {
    const old = [0, 1, 2].map((vpage) => behind(cpu, 0, vpage));
    act();
    expect(collapseHugePage(cpu, 0, 0)).toBe(-EAGAIN);
    lruAddDrain(cpu);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    expect([0, 1, 2].map((vpage) => behind(cpu, 0, vpage))).toEqual(old);
  };

  test('somebody has a reference to a page', () => {
    const cpu = singlePages();
    const pages = new Int32Array(1);
    expectUnchanged(cpu, () => getUserPages(cpu, 0, 2, 1, FOLL_GET, pages));
    expect(ledgerOf(cpu, pages[0]!)).toEqual({ map: 1, gup: 1 });
    putPage(cpu, pages[0]!, Ref.Gup);
    expectSound(cpu);
  });

  test('a page is locked', () => {
    const cpu = singlePages();
    lockPage(cpu, behind(cpu, 0, 1));
    expectUnchanged(cpu);
    unlockPage(cpu, behind(cpu, 0, 1));
    expect(contents(cpu)).toEqual([1, 2, 3, 0]);
    expectSound(cpu);
  });

  test('pages are shared, or already a huge one', () => {
    const cpu = singlePages();
    expectUnchanged(cpu, () => fork(cpu, 0, 1));
    exitMm(cpu, 1);
    expect(readUser(cpu, 0, 0)).toBe(1);
    writeUser(cpu, 0, 0, 5);
    expect(collapseHugePage(cpu, 0, 0)).toBe(0);
    lruAddDrain(cpu);
    expect(collapseHugePage(cpu, 0, 0)).toBe(-EAGAIN);
    expect(contents(cpu)).toEqual([5, 2, 3, 0]);
    expectSound(cpu);
  });
});

test('needs a range that is mapped as a whole', () => {
  const cpu = singlePages();
  munmap(cpu, 0, 1, 1);
  expect(collapseHugePage(cpu, 0, 0)).toBe(-EFAULT);
  expect(collapseHugePage(cpu, 0, 2 * HUGE)).toBe(-EFAULT);
  expectSound(cpu);
});
