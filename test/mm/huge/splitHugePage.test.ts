import { describe, expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { FOLL_GET } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { splitHugePage, splitHugePageToList } from '../../../src/mm/huge/splitHugePage.ts';
import { unfreezeTail } from '../../../src/mm/huge/unfreezeTail.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EBUSY } from '../../../src/mm/machine/errno.ts';
import { PAGE_COMPOUND_HEAD, PAGE_INDEX, PAGE_MAPPING } from '../../../src/mm/machine/pageFields.ts';
import { isCompound } from '../../../src/mm/page/compound.ts';
import { pageField, setPageField } from '../../../src/mm/page/page.ts';
import {
  PG_active,
  PG_dirty,
  PG_locked,
  PG_lru,
  PG_swapbacked,
  PG_uptodate,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT, PTE_SWAP } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPages } from '../../../src/mm/zone/allocPages.ts';
import { bugOf, ledgerOf, listed, movable } from '../machine.ts';
import { behind, bootHuge, entryType, expectSound, HUGE, pmdType } from './hugeMemory.ts';

const LIST = 1;

/** A huge page behind virtual pages 0 to 3, filled with 1 to 4, to which the test has a reference and the lock. */
function heldHuge(cpu: Cpu): number {
  for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  const pages = new Int32Array(1);
  getUserPages(cpu, 0, 0, 1, FOLL_GET, pages);
  lockPage(cpu, pages[0]!);
  return pages[0]!;
}

function release(cpu: Cpu, head: number): void {
  unlockPage(cpu, head);
  putPage(cpu, head, Ref.Gup);
  lruAddDrain(cpu);
}

const contents = (cpu: Cpu, mm = 0): number[] => [0, 1, 2, 3].map((vpage) => readUser(cpu, mm, vpage));

describe('splitHugePage', () => {
  test('I35: makes single pages, mapped where they were, with mapping, index and flags of their own', () => {
    const cpu = bootHuge();
    const head = heldHuge(cpu);
    setPageFlag(cpu, head, PG_dirty);
    expect(splitHugePage(cpu, head)).toBe(0);
    release(cpu, head);
    expect([0, 1, 2, 3].map((vpage) => behind(cpu, 0, vpage) - head)).toEqual([0, 1, 2, 3]);
    expect(pmdType(cpu, 0, 0)).toBe(0);
    for (let i = 0; i < HUGE; i++) {
      expect(isCompound(cpu, head + i)).toBe(false);
      expect(ledgerOf(cpu, head + i)).toEqual({ map: 1 });
      expect(pageField(cpu, head + i, PAGE_INDEX)).toBe(i);
      expect(pageField(cpu, head + i, PAGE_MAPPING)).toBe(pageField(cpu, head, PAGE_MAPPING));
      expect(testPageFlag(cpu, head + i, PG_lru | PG_dirty | PG_swapbacked | PG_uptodate)).toBe(true);
      expect(testPageFlag(cpu, head + i, PG_locked)).toBe(false);
    }
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('I35: conserves references while two address spaces map it, one by entries', () => {
    const cpu = bootHuge();
    const head = heldHuge(cpu);
    unlockPage(cpu, head);
    putPage(cpu, head, Ref.Gup);
    fork(cpu, 0, 1);
    munmap(cpu, 1, 3, 1);
    expect(ledgerOf(cpu, head)).toEqual({ map: 4 });
    getUserPages(cpu, 0, 0, 1, FOLL_GET, new Int32Array(1));
    lockPage(cpu, head);
    expect(splitHugePage(cpu, head)).toBe(0);
    release(cpu, head);
    expect([0, 1, 2, 3].map((i) => ledgerOf(cpu, head + i))).toEqual([{ map: 2 }, { map: 2 }, { map: 2 }, { map: 1 }]);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('frees the parts that nobody maps any more', () => {
    const cpu = bootHuge();
    const head = heldHuge(cpu);
    munmap(cpu, 0, 2, 2);
    expect(splitHugePage(cpu, head)).toBe(0);
    release(cpu, head);
    expect([0, 1, 2, 3].map((i) => isAllocated(cpu, head + i))).toEqual([true, true, false, false]);
    expectSound(cpu);
  });

  test('B5: is busy, and as before, with a reference too many, however it got there', () => {
    const cpu = bootHuge();
    const head = heldHuge(cpu);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 3, 1, FOLL_GET, pages);
    expect(splitHugePage(cpu, head)).toBe(-EBUSY);
    expect(pmdType(cpu, 0, 0)).toBe(PTE_PRESENT);
    // One that comes after the first look: the freeze fails.
    putPage(cpu, pages[0]!, Ref.Gup);
    let taken = 0;
    const late = {
      ...cpu,
      locks: {
        ...cpu.locks,
        anon: new Proxy(cpu.locks.anon, {
          get(locks, id) {
            if (taken === 0) taken = getUserPages(cpu, 0, 3, 1, FOLL_GET, pages);
            return Reflect.get(locks, id) as unknown;
          },
        }),
      },
    } as Cpu;
    expect(splitHugePage(late, head)).toBe(-EBUSY);
    expect(taken).toBe(1);
    expect(isCompound(cpu, head)).toBe(true);
    expect(ledgerOf(cpu, head)).toEqual({ map: HUGE, gup: 2 });
    expect(entryType(cpu, 0, 2)).toBe(PTE_PRESENT);
    putPage(cpu, pages[0]!, Ref.Gup);
    release(cpu, head);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('is nothing for a compound page that no program has', () => {
    const cpu = bootHuge();
    const head = allocPages(cpu, movable, 2);
    lockPage(cpu, head);
    expect(splitHugePage(cpu, head)).toBe(-EBUSY);
    unlockPage(cpu, head);
    putPage(cpu, head, Ref.Alloc);
    expectSound(cpu);
  });
});

describe('splitHugePageToList', () => {
  test('puts the tails, isolated, at the end of the list of the head', () => {
    const cpu = bootHuge();
    writeUser(cpu, 0, 4, 9);
    const head = heldHuge(cpu);
    const list = privateList(cpu, LIST);
    const other = behind(cpu, 0, 4);
    unlockPage(cpu, head);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 4, 1, FOLL_GET, pages);
    isolateToList(cpu, other, list);
    putPage(cpu, other, Ref.Gup);
    isolateToList(cpu, head, list);
    putPage(cpu, head, Ref.Gup);
    expect(nrIsolated(cpu, 0, false)).toBe(2 * HUGE);
    lockPage(cpu, head);
    expect(splitHugePageToList(cpu, head, list)).toBe(0);
    unlockPage(cpu, head);
    expect(new Set(listed(cpu, list).slice(0, 2))).toEqual(new Set([head, other]));
    expect(listed(cpu, list).slice(2).toSorted()).toEqual([head + 1, head + 2, head + 3]);
    expect(nrIsolated(cpu, 0, false)).toBe(2 * HUGE);
    expect(ledgerOf(cpu, head + 1)).toEqual({ map: 1, isolation: 1 });
    expectSound(cpu);
    putbackIsolatedPages(cpu, list);
    lruAddDrain(cpu);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });
});

test('reclaim swaps a huge page out page by page', () => {
  const cpu = bootHuge({ nodes: 1 });
  for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  for (let round = 0; round < 6; round++) {
    shrinkNode(cpu, 0, 8);
    cpu.ioInterrupt(cpu);
    lruAddDrain(cpu);
  }
  expect([0, 1, 2, 3].map((vpage) => entryType(cpu, 0, vpage))).toEqual(Array.from({ length: HUGE }, () => PTE_SWAP));
  expect(contents(cpu)).toEqual([1, 2, 3, 4]);
});

describe('I35 fires when a tail is let go that', () => {
  /** A tail as a split leaves it right before it is let go. */
  function readyTail(): { cpu: Cpu; head: number; tail: number } {
    const cpu = bootHuge();
    writeUser(cpu, 0, 0, 1);
    const head = behind(cpu, 0, 0);
    const tail = head + 2;
    setPageField(cpu, tail, PAGE_MAPPING, pageField(cpu, head, PAGE_MAPPING));
    setPageField(cpu, tail, PAGE_INDEX, 2);
    setPageFlag(cpu, tail, PG_locked | PG_swapbacked | PG_uptodate | PG_active);
    setPageField(cpu, tail, PAGE_COMPOUND_HEAD, 0);
    return { cpu, head, tail };
  }

  test.each([
    ['has no mapping', (cpu: Cpu, tail: number) => setPageField(cpu, tail, PAGE_MAPPING, 0)],
    ['has no index', (cpu: Cpu, tail: number) => setPageField(cpu, tail, PAGE_INDEX, 0)],
    ['names its head', (cpu: Cpu, tail: number) => setPageField(cpu, tail, PAGE_COMPOUND_HEAD, tail - 1)],
    [
      'lacks a flag',
      (cpu: Cpu, tail: number) =>
        void Atomics.and(cpu.mem, cpu.layout.page.base + tail * cpu.layout.page.stride, ~PG_uptodate),
    ],
  ])('%s', (_, damage) => {
    const { cpu, head, tail } = readyTail();
    damage(cpu, tail);
    expect(bugOf(cpu, () => unfreezeTail(cpu, head, tail))?.bug).toBe(Bug.SplitTail);
  });

  test('and is silent when it is a page of its own', () => {
    const { cpu, head, tail } = readyTail();
    expect(bugOf(cpu, () => unfreezeTail(cpu, head, tail))).toBeUndefined();
  });
});
