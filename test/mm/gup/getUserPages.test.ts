import { describe, expect, test } from 'vitest';
import { dmaRead, dmaWrite, unpinUserPageDirty } from '../../../src/mm/gup/dma.ts';
import { FOLL_GET, FOLL_PIN, FOLL_TOUCH, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { maybeDmaPinned } from '../../../src/mm/page/maybeDmaPinned.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EFAULT, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { clearPageFlag, PG_dirty, PG_referenced, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { pageCount } from '../../../src/mm/page/refcount.ts';
import { bumpWriteProtectSeq } from '../../../src/mm/vm/addressSpace.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { booked, bootCpu, ledgerOf, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf } from '../vm/userMemory.ts';

interface Gup {
  readonly got: number;
  readonly pages: number[];
  /** Whether the call went beyond the fast path: it asked for the mmap_lock. */
  readonly slow: boolean;
}

function gup(cpu: Cpu, start: number, count: number, flags: number): Gup {
  const pages = new Int32Array(count).fill(-7);
  let slow = false;
  const mmap = new Proxy(cpu.locks.mmap, {
    get(locks, mm) {
      slow = true;
      return Reflect.get(locks, mm) as unknown;
    },
  });
  const got = getUserPages({ ...cpu, locks: { ...cpu.locks, mmap } }, 0, start, count, flags, pages);
  return { got, pages: [...pages], slow };
}

describe.each([
  ['fast', true],
  ['slow', false],
] as const)('%s', (_, present) => {
  const setUp = (): Cpu => {
    const cpu = bootMm();
    if (present) for (const vpage of [0, 1, 2]) writeUser(cpu, 0, vpage, 10 + vpage);
    return cpu;
  };

  test('a reference to each page', () => {
    const cpu = setUp();
    const { got, pages, slow } = gup(cpu, 0, 3, FOLL_GET);
    expect([got, slow]).toEqual([3, !present]);
    expect(pages).toEqual([0, 1, 2].map((vpage) => pfnOf(cpu, 0, vpage)));
    expect(pages.map((pfn) => [booked(cpu, pfn, Ref.Gup), booked(cpu, pfn, Ref.Pin)])).toEqual(pages.map(() => [1, 0]));
    expect(cpu.mem[cpu.layout.follPinAcquired]).toBe(0);
    expect(audit(cpu)).toEqual([]);
    for (const pfn of pages) putPage(cpu, pfn, Ref.Gup);
    expect(audit(cpu)).toEqual([]);
  });

  test('a pin on each page', () => {
    const cpu = setUp();
    const { got, pages, slow } = gup(cpu, 0, 3, FOLL_PIN | FOLL_WRITE);
    expect([got, slow]).toEqual([3, !present]);
    expect(pages.map((pfn) => maybeDmaPinned(cpu, pfn))).toEqual([true, true, true]);
    expect(cpu.mem[cpu.layout.follPinAcquired]).toBe(3);
    expect(audit(cpu)).toEqual([]);
    for (const pfn of pages) unpinUserPage(cpu, pfn);
    expect(pages.map((pfn) => maybeDmaPinned(cpu, pfn))).toEqual([false, false, false]);
    expect(cpu.mem[cpu.layout.follPinReleased]).toBe(3);
    expect(audit(cpu)).toEqual([]);
  });

  test('with neither flag no reference', () => {
    const cpu = setUp();
    const { got, pages } = gup(cpu, 0, 2, FOLL_WRITE);
    expect([got, pages]).toEqual([2, [0, 1].map((vpage) => pfnOf(cpu, 0, vpage))]);
    expect(pages.map((pfn) => [booked(cpu, pfn, Ref.Gup), booked(cpu, pfn, Ref.Pin)])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

test('fast until the first page that is not there, slow from then on', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 0, 5);
  const { got, pages } = gup(cpu, 0, 3, FOLL_PIN);
  expect([got, pages]).toEqual([3, [0, 1, 2].map((vpage) => pfnOf(cpu, 0, vpage))]);
  expect(pages.map((pfn) => booked(cpu, pfn, Ref.Pin))).toEqual([1, 1, 1]);
  expect(audit(cpu)).toEqual([]);
});

test('no page asked for, none got', () => {
  const cpu = bootMm();
  expect(gup(cpu, 0, 0, FOLL_GET)).toEqual({ got: 0, pages: [], slow: false });
});

test('to write: a shared page is copied first', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  fork(cpu, 0, 1);
  const shared = pfnOf(cpu, 0, 1);
  expect(gup(cpu, 1, 1, FOLL_GET)).toEqual({ got: 1, pages: [shared], slow: false });
  const [own] = gup(cpu, 1, 1, FOLL_PIN | FOLL_WRITE).pages;
  expect(own).not.toBe(shared);
  dmaWrite(cpu, own!, 6);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([6, 5]);
  expect(ledgerOf(cpu, shared)).toMatchObject({ gup: 1 });
});

test('a fork under way: no pin on the fast path, but a reference', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  bumpWriteProtectSeq(cpu, 0);
  expect(gup(cpu, 1, 1, FOLL_GET)).toMatchObject({ got: 1, slow: false });
  expect(gup(cpu, 1, 1, FOLL_PIN)).toMatchObject({ got: 1, slow: true });
  expect(audit(cpu)).toEqual([]);
});

test('a fork that runs while the fast path takes its pin: the pin is taken again, the slow way', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  const pages = new Int32Array(1);
  let forked = false;
  let slow = false;
  const racing: Cpu = {
    ...cpu,
    // The books of the reference are the first thing after it was taken.
    get debug() {
      if (!forked) {
        forked = true;
        expect(fork(cpu, 0, 1)).toBe(0);
      }
      return cpu.debug;
    },
    locks: {
      ...cpu.locks,
      get mmap() {
        slow = true;
        return cpu.locks.mmap;
      },
    },
  };
  expect([getUserPages(racing, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages), forked, slow]).toEqual([1, true, true]);
  expect([pfnOf(cpu, 0, 1), booked(cpu, pages[0]!, Ref.Pin)]).toEqual([pages[0], 1]);
  dmaWrite(cpu, pages[0]!, 6);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([6, 5]);
  expect(audit(cpu)).toEqual([]);
});

test('the slow path marks pages accessed', () => {
  const cpu = bootMm();
  const [pfn] = gup(cpu, 0, 1, FOLL_GET | FOLL_TOUCH).pages;
  expect(testPageFlag(cpu, pfn!, PG_referenced)).toBe(true);
});

describe('partial results and errors', () => {
  test('as many as there are before the hole', () => {
    const cpu = bootMm();
    munmap(cpu, 0, 2, 1);
    const { got, pages } = gup(cpu, 0, 4, FOLL_PIN);
    expect([got, pages.slice(2)]).toEqual([2, [-7, -7]]);
    expect(pages.slice(0, 2).map((pfn) => booked(cpu, pfn, Ref.Pin))).toEqual([1, 1]);
    expect(booked(cpu, pfnOf(cpu, 0, 3), Ref.Pin)).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });

  test('not even one: the error, and no reference', () => {
    const cpu = bootMm();
    munmap(cpu, 0, 0, 1);
    expect(gup(cpu, 0, 4, FOLL_GET)).toEqual({ got: -EFAULT, pages: [-7, -7, -7, -7], slow: true });
    exitMm(cpu, 0);
    expect(gup(cpu, 1, 1, FOLL_GET).got).toBe(-EFAULT);
    const oom = bootMm({ swapSlots: 0 });
    for (let pfn = allocPage(oom, movable); pfn >= 0;) pfn = allocPage(oom, movable);
    expect(gup(oom, 0, 2, FOLL_PIN).got).toBe(-ENOMEM);
    expect(audit(oom)).toEqual([]);
  });

  test('what was got before the memory ended', () => {
    const cpu = bootMm({ swapSlots: 0 });
    writeUser(cpu, 0, 0, 1);
    for (let pfn = allocPage(cpu, movable); pfn >= 0;) pfn = allocPage(cpu, movable);
    const { got, pages } = gup(cpu, 0, 2, FOLL_PIN);
    expect([got, pages[1]]).toEqual([1, -7]);
    expect(booked(cpu, pages[0]!, Ref.Pin)).toBe(1);
  });

  // The number of pages got on the fast path may be that of an error.
  test.each([10, 11, 12, 13, 14, 15, 16])('%i pages before a hole are that many', (before) => {
    const cpu = bootMm({ anonPages: 20, swapSlots: 0 });
    for (let vpage = 0; vpage < before; vpage++) writeUser(cpu, 0, vpage, 1);
    munmap(cpu, 0, before, 1);
    expect(gup(cpu, 0, before + 1, FOLL_PIN).got).toBe(before);
    expect(audit(cpu)).toEqual([]);
  });

  test.each([11, 12, 13])('%i pages before the memory ended are that many', (before) => {
    const cpu = bootMm({ anonPages: 20, swapSlots: 0 });
    for (let vpage = 0; vpage < before; vpage++) writeUser(cpu, 0, vpage, 1);
    for (let pfn = allocPage(cpu, movable); pfn >= 0;) pfn = allocPage(cpu, movable);
    expect(gup(cpu, 0, before + 1, FOLL_PIN).got).toBe(before);
  });
});

describe('a device', () => {
  test('sees what the program writes, and the program what the device writes', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    const [pfn] = gup(cpu, 1, 1, FOLL_PIN | FOLL_WRITE).pages;
    expect(dmaRead(cpu, pfn!)).toBe(5);
    dmaWrite(cpu, pfn!, 6);
    expect(readUser(cpu, 0, 1)).toBe(6);
    writeUser(cpu, 0, 1, 7);
    expect(dmaRead(cpu, pfn!)).toBe(7);
  });

  test('writes to a file through a pin; the page is dirty when it is let go', () => {
    const cpu = bootMm();
    const [pfn] = gup(cpu, FILE_VPAGE, 1, FOLL_PIN | FOLL_WRITE).pages;
    dmaWrite(cpu, pfn!, 6);
    clearPageFlag(cpu, pfn!, PG_dirty);
    unpinUserPageDirty(cpu, pfn!);
    expect(testPageFlag(cpu, pfn!, PG_dirty)).toBe(true);
    fork(cpu, 0, 1);
    expect(readUser(cpu, 1, FILE_VPAGE)).toBe(6);
    expect(audit(cpu)).toEqual([]);
  });

  test('keeps a page that its owner unmapped', () => {
    const cpu = bootMm();
    const [pfn] = gup(cpu, 1, 1, FOLL_PIN | FOLL_WRITE).pages;
    munmap(cpu, 0, 1, 1);
    lruAddDrain(cpu);
    expect(pageCount(cpu, pfn!)).toBe(1024);
    dmaWrite(cpu, pfn!, 1);
    unpinUserPage(cpu, pfn!);
    expect(audit(cpu)).toEqual([]);
    expect(ledgerOf(cpu, pfn!)).toEqual({});
  });
});

test('an address space that never was alive', () => {
  const cpu = bootCpu();
  expect(getUserPages(cpu, 2, 0, 1, FOLL_GET, new Int32Array(1))).toBe(-EFAULT);
});
