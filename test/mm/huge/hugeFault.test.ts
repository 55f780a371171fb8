import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { PAGE_PINCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { compoundHead, isTail } from '../../../src/mm/page/compound.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import { PG_lru, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { pageCount } from '../../../src/mm/page/refcount.ts';
import { execMm, exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmap, munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT, PTE_WRITE } from '../../../src/mm/vm/pte.ts';
import { readPmd } from '../../../src/mm/vm/pmd.ts';
import { pageMapcount } from '../../../src/mm/vm/rmap.ts';
import { splitPmd } from '../../../src/mm/vm/splitPmd.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { booked, ledgerOf } from '../machine.ts';
import { behind, bootHuge, entryType, expectSound, HUGE, pmdType } from './hugeMemory.ts';

describe('a fault in an empty huge range', () => {
  test('maps a huge page of zeroes by one PMD entry, with one reference, on the LRU', () => {
    const cpu = bootHuge();
    writeUser(cpu, 0, 1, 7);
    const head = behind(cpu, 0, 0);
    expect(pmdType(cpu, 0, 1)).toBe(PTE_PRESENT);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([0, 7, 0, 0]);
    expect([0, 1, 2, 3].map((vpage) => behind(cpu, 0, vpage) - head)).toEqual([0, 1, 2, 3]);
    expect(ledgerOf(cpu, head)).toEqual({ map: 1 });
    expect(pageMapcount(cpu, head + 2)).toBe(1);
    expect(testPageFlag(cpu, head, PG_lru)).toBe(true);
    expectSound(cpu);
  });

  test('falls back to a single page where the range is not empty, not all mapped, or there is no memory', () => {
    const cpu = bootHuge();
    munmap(cpu, 0, 3, 1);
    writeUser(cpu, 0, 1, 7);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    mmap(cpu, 0, 3, 1);
    writeUser(cpu, 0, 3, 8);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    expect([readUser(cpu, 0, 1), readUser(cpu, 0, 3)]).toEqual([7, 8]);
    const scarce = bootHuge({ nodes: 1, normalFrames: 8, movableFrames: 0, cmaBlocks: 0, maxOrder: 3 });
    for (let vpage = 8; vpage < 12; vpage++) writeUser(scarce, 0, vpage, vpage);
    writeUser(scarce, 0, 0, 1);
    writeUser(scarce, 0, 4, 2);
    expect([pmdType(scarce, 0, 0), pmdType(scarce, 0, 4)]).toContain(0);
    expect([readUser(scarce, 0, 0), readUser(scarce, 0, 4)]).toEqual([1, 2]);
    expectSound(cpu);
    expectSound(scarce);
  });
});

describe('zap', () => {
  test('of a whole range frees the huge page', () => {
    const cpu = bootHuge();
    writeUser(cpu, 0, 0, 1);
    const head = behind(cpu, 0, 0);
    munmap(cpu, 0, 0, HUGE);
    expect(isAllocated(cpu, head)).toBe(false);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    expectSound(cpu);
  });

  test('of a part splits the PMD entry; the rest keeps the huge page, entry by entry', () => {
    const cpu = bootHuge();
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    const head = behind(cpu, 0, 0);
    munmap(cpu, 0, 1, 2);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    expect([0, 1, 2, 3].map((vpage) => entryType(cpu, 0, vpage))).toEqual([PTE_PRESENT, 0, 0, PTE_PRESENT]);
    expect(ledgerOf(cpu, head)).toEqual({ map: 2 });
    expect(isTail(cpu, head + 3)).toBe(true);
    expect([readUser(cpu, 0, 0), readUser(cpu, 0, 3)]).toEqual([1, 4]);
    expectSound(cpu);
    exitMm(cpu, 0);
    expect(isAllocated(cpu, head)).toBe(false);
    expectSound(cpu);
  });
});

describe('fork', () => {
  test('shares a huge page by PMD entries; who writes first falls back to single pages', () => {
    const cpu = bootHuge();
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    const head = behind(cpu, 0, 0);
    expect(fork(cpu, 0, 1)).toBe(0);
    expect(ledgerOf(cpu, head)).toEqual({ map: 2 });
    expect(readPmd(cpu, 0, 0) & PTE_WRITE).toBe(0);
    writeUser(cpu, 1, 2, 30);
    expect([pmdType(cpu, 0, 0), pmdType(cpu, 1, 0)]).toEqual([PTE_PRESENT, 0]);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 1, vpage))).toEqual([1, 2, 30, 4]);
    expect(ledgerOf(cpu, head)).toEqual({ map: 4 });
    expectSound(cpu);
    exitMm(cpu, 1);
    writeUser(cpu, 0, 0, 10);
    // The only one again: written in place.
    expect(behind(cpu, 0, 0)).toBe(head);
    expect(pmdType(cpu, 0, 0)).toBe(PTE_PRESENT);
    expectSound(cpu);
  });

  test('copies at once what a device uses: the pinned page stays the parent’s', () => {
    const cpu = bootHuge();
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    const head = behind(cpu, 0, 0);
    const pages = new Int32Array(1);
    expect(getUserPages(cpu, 0, 2, 1, FOLL_PIN | FOLL_WRITE, pages)).toBe(1);
    expect(fork(cpu, 0, 1)).toBe(0);
    expect([0, 1, 2, 3].map((vpage) => behind(cpu, 0, vpage))).toEqual([head, head + 1, head + 2, head + 3]);
    for (let vpage = 0; vpage < HUGE; vpage++) {
      expect(compoundHead(cpu, behind(cpu, 1, vpage))).not.toBe(head);
      expect(readUser(cpu, 1, vpage)).toBe(vpage + 1);
    }
    unpinUserPage(cpu, pages[0]!);
    expectSound(cpu);
  });
});

describe('getUserPages', () => {
  test.each([
    ['fast', true],
    ['slow', false],
  ])('%s: references to head and tails are the head’s', (_, mapped) => {
    const cpu = bootHuge();
    if (mapped) writeUser(cpu, 0, 0, 1);
    const pages = new Int32Array(HUGE);
    expect(getUserPages(cpu, 0, 0, HUGE, FOLL_GET, pages)).toBe(HUGE);
    const head = behind(cpu, 0, 0);
    expect([...pages]).toEqual([head, head + 1, head + 2, head + 3]);
    expect(ledgerOf(cpu, head)).toEqual({ map: 1, gup: HUGE });
    for (const tail of pages.subarray(1)) expect(ledgerOf(cpu, tail)).toEqual({});
    for (const pfn of pages) putPage(cpu, pfn, Ref.Gup);
    expect(pageCount(cpu, head)).toBe(1);
    expectSound(cpu);
  });

  test('pins count apart, also through page-table entries', () => {
    const cpu = bootHuge();
    writeUser(cpu, 0, 0, 1);
    const head = behind(cpu, 0, 0);
    splitPmd(cpu, 0, 0);
    const pages = new Int32Array(2);
    expect(getUserPages(cpu, 0, 2, 2, FOLL_PIN | FOLL_WRITE, pages)).toBe(2);
    expect([...pages]).toEqual([head + 2, head + 3]);
    expect(pageField(cpu, head, PAGE_PINCOUNT)).toBe(2);
    expect(booked(cpu, head, Ref.Pin)).toBe(2);
    expect(pageCount(cpu, head)).toBe(HUGE + 2);
    for (const pfn of pages) unpinUserPage(cpu, pfn);
    expectSound(cpu);
  });
});

test('a second address space has its own huge pages', () => {
  const cpu = bootHuge();
  execMm(cpu, 1);
  writeUser(cpu, 0, 5, 1);
  writeUser(cpu, 1, 5, 2);
  expect([readUser(cpu, 0, 5), readUser(cpu, 1, 5)]).toEqual([1, 2]);
  expectSound(cpu);
});
