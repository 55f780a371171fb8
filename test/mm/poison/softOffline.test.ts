import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { activatePage, lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList, WORK_LIST } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EBUSY, EHWPOISON, EINVAL, EIO } from '../../../src/mm/machine/errno.ts';
import {
  PAGE_FLAGS_CHECK_AT_FREE,
  pageFlags,
  PG_active,
  PG_contained,
  PG_hwpoison,
  PG_lru,
  PG_swapbacked,
  PG_uptodate,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { getPage, pageCount } from '../../../src/mm/page/refcount.ts';
import { memoryFailure } from '../../../src/mm/poison/memoryFailure.ts';
import { poisonedPages } from '../../../src/mm/poison/poisonState.ts';
import { softOffline } from '../../../src/mm/poison/softOffline.ts';
import { unpoison } from '../../../src/mm/poison/unpoison.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { audit, auditFree } from '../audit.ts';
import { booked, bugOf, kernel, ledgerOf, listed, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf } from '../vm/userMemory.ts';

/** An address space whose anonymous page 1 holds 5 and is on the LRU. */
function setUp(overrides = {}): { cpu: Cpu; pfn: number } {
  const cpu = bootMm(overrides);
  writeUser(cpu, 0, 1, 5);
  lruAddDrain(cpu);
  return { cpu, pfn: pfnOf(cpu, 0, 1) };
}
const isPoisoned = (cpu: Cpu, pfn: number): boolean => testPageFlag(cpu, pfn, PG_hwpoison);
const findings = (cpu: Cpu): string[] => auditMachine(cpu.machine, 'quiescent').map(({ title }) => title);
/** Hands out all that is free, and puts it back. */
function drawAll(cpu: Cpu): number[] {
  const pages: number[] = [];
  for (let pfn = allocPage(cpu, movable); pfn >= 0; pfn = allocPage(cpu, movable)) pages.push(pfn);
  for (const pfn of pages) putPage(cpu, pfn, Ref.Alloc);
  return pages;
}

describe('softOffline', () => {
  test('of an anonymous page: it moves, what was in it stays, and the frame is nobody’s', () => {
    const { cpu, pfn } = setUp();
    expect(softOffline(cpu, pfn)).toBe(0);
    expect([readUser(cpu, 0, 1), pfnOf(cpu, 0, 1) === pfn]).toEqual([5, false]);
    expect([isPoisoned(cpu, pfn), poisonedPages(cpu), ledgerOf(cpu, pfn)]).toEqual([true, 1, { hwpoison: 1 }]);
    expect(drawAll(cpu)).not.toContain(pfn);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('of a free page, in a block or on a per-CPU list', () => {
    const cpu = bootMm();
    const pcp = allocPage(cpu, movable);
    putPage(cpu, pcp, Ref.Alloc);
    for (const [n, pfn] of [30, pcp, 0].entries()) {
      expect([softOffline(cpu, pfn), isPoisoned(cpu, pfn), poisonedPages(cpu)]).toEqual([0, true, n + 1]);
      expect([auditFree(cpu).places.has(pfn), isAllocated(cpu, pfn)]).toEqual([false, true]);
    }
    const drawn = drawAll(cpu);
    expect([30, pcp, 0].some((pfn) => drawn.includes(pfn))).toBe(false);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('of a clean page that only its file knows: it leaves the cache', () => {
    const cpu = bootMm();
    readUser(cpu, 0, FILE_VPAGE);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    munmap(cpu, 0, FILE_VPAGE, 1);
    expect([softOffline(cpu, pfn), isPoisoned(cpu, pfn), ledgerOf(cpu, pfn)]).toEqual([0, true, { hwpoison: 1 }]);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('of a dirty page of a file: it moves', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 7);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect([softOffline(cpu, pfn), readUser(cpu, 0, FILE_VPAGE)]).toEqual([0, 7]);
    truncatePage(cpu, 0, 0);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('of a page of a huge page: that one goes, the others stay', () => {
    const cpu = bootMm({ thp: 'on' });
    for (let vpage = 0; vpage < 4; vpage++) writeUser(cpu, 0, vpage, 10 + vpage);
    lruAddDrain(cpu);
    const pages = new Int32Array(4);
    getUserPages(cpu, 0, 0, 4, FOLL_PIN, pages);
    for (const pfn of pages) unpinUserPage(cpu, pfn);
    expect([softOffline(cpu, pages[2]!), isPoisoned(cpu, pages[2]!), poisonedPages(cpu)]).toEqual([0, true, 1]);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([10, 11, 12, 13]);
    expect([pfnOf(cpu, 0, 1), pfnOf(cpu, 0, 2) === pages[2]]).toEqual([pages[1], false]);
    expect(findings(cpu)).toEqual([]);
  });

  test('of the kernel’s pages: -EIO; of a poisoned one: -EBUSY; of a pinned one: -EBUSY and as before', () => {
    const { cpu, pfn } = setUp();
    const own = allocPage(cpu, kernel);
    const compound = allocPages(cpu, kernel, 2);
    expect([softOffline(cpu, own), softOffline(cpu, compound + 1)]).toEqual([-EIO, -EIO]);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    const before = ledgerOf(cpu, pfn);
    expect([softOffline(cpu, pfn), isPoisoned(cpu, pfn), poisonedPages(cpu)]).toEqual([-EBUSY, false, 0]);
    lruAddDrain(cpu);
    expect([ledgerOf(cpu, pfn), testPageFlag(cpu, pfn, PG_lru), readUser(cpu, 0, 1)]).toEqual([before, true, 5]);
    unpinUserPage(cpu, pfn);
    expect([softOffline(cpu, pfn), softOffline(cpu, pfn), poisonedPages(cpu)]).toEqual([0, -EBUSY, 1]);
    putPage(cpu, own, Ref.Alloc);
    putPage(cpu, compound, Ref.Alloc);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('of a page with PG_active: nothing of it is left on the frame that goes', () => {
    const { cpu, pfn } = setUp();
    activatePage(cpu, pfn);
    lruAddDrain(cpu);
    expect(testPageFlag(cpu, pfn, PG_active)).toBe(true);
    expect(softOffline(cpu, pfn)).toBe(0);
    expect(pageFlags(cpu, pfn) & PAGE_FLAGS_CHECK_AT_FREE).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('rules of the thread about put_page and putback_lru_page', () => {
  test('A2.3.1 put_page looks at no movable-page state', () => {
    const source = readFileSync(new URL('../../../src/mm/lru/putPage.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/movable|PG_isolated|PG_pin/i);
  });

  test('A2.3.2 a migrated page is free at once: it passes through no batch', () => {
    const { cpu, pfn } = setUp();
    const list = privateList(cpu, 1);
    isolateToList(cpu, pfn, list);
    expect(migratePages(cpu, list, movable, MIGRATE_SYNC, MigrateReason.Hotplug)).toBe(0);
    expect([booked(cpu, pfn, Ref.Batch), auditFree(cpu).places.has(pfn)]).toEqual([0, true]);
    expect(audit(cpu)).toEqual([]);
  });

  test('A2.3.3 a failed migration poisons and counts nothing, and a page that stays goes back to its list', () => {
    const { cpu, pfn } = setUp();
    for (const mode of [MIGRATE_SYNC, MIGRATE_ASYNC]) {
      const list = privateList(cpu, 1);
      getPage(cpu, pfn, Ref.Speculative);
      isolateToList(cpu, pfn, list);
      expect(migratePages(cpu, list, movable, mode, MigrateReason.MemoryFailure)).toBe(1);
      expect([isPoisoned(cpu, pfn), poisonedPages(cpu), listed(cpu, list)]).toEqual([false, 0, [pfn]]);
      putbackIsolatedPages(cpu, list);
      lruAddDrain(cpu);
      expect(testPageFlag(cpu, pfn, PG_lru)).toBe(true);
      putPage(cpu, pfn, Ref.Speculative);
    }
    expect(audit(cpu)).toEqual([]);
  });

  test('A2.3.4 memoryFailure does nothing about a page that is poisoned already', () => {
    const { cpu, pfn } = setUp();
    expect(softOffline(cpu, pfn)).toBe(0);
    expect([memoryFailure(cpu, pfn), poisonedPages(cpu), readUser(cpu, 0, 1)]).toEqual([-EHWPOISON, 1, 5]);
    // A page that is wrongly marked while it is in use would never be recovered.
    const used = pfnOf(cpu, 0, 1);
    setPageFlag(cpu, used, PG_hwpoison);
    expect([memoryFailure(cpu, used), readUser(cpu, 0, 1)]).toEqual([-EHWPOISON, 5]);
    expect(findings(cpu)).toEqual(['vm.numPoisoned is 1, 2 pages are poisoned']);
  });

  test('A2.3.5 the reference that finds the page goes when the isolation’s is there, and that one when it is poisoned', () => {
    const { cpu, pfn } = setUp();
    const seen: Record<string, number>[] = [];
    const zone = new Proxy(cpu.locks.zone, {
      get(locks, i) {
        if (pageCount(cpu, pfn) > 0) seen.push(ledgerOf(cpu, pfn));
        return Reflect.get(locks, i) as unknown;
      },
    });
    expect(softOffline({ ...cpu, locks: { ...cpu.locks, zone } }, pfn)).toBe(0);
    expect(seen.some(({ hwget = 0 }) => hwget > 0)).toBe(false);
    expect(ledgerOf(cpu, pfn)).toEqual({ hwpoison: 1 });
    // Isolated by somebody else: both go.
    const next = pfnOf(cpu, 0, 1);
    lruAddDrain(cpu);
    isolateToList(cpu, next, privateList(cpu, 1));
    expect([softOffline(cpu, next), booked(cpu, next, Ref.HwGet)]).toEqual([-EIO, 0]);
    putbackIsolatedPages(cpu, privateList(cpu, 1));
    expect(audit(cpu)).toEqual([]);
  });

  test('A2.3.6 PG_hwpoison outlives freeing, every other flag is gone by then', () => {
    const cpu = bootMm();
    const own = allocPage(cpu, kernel);
    setPageFlag(cpu, own, PG_uptodate | PG_swapbacked);
    expect([memoryFailure(cpu, own), isPoisoned(cpu, own), poisonedPages(cpu)]).toEqual([-EBUSY, true, 1]);
    putPage(cpu, own, Ref.Alloc);
    expect(pageFlags(cpu, own) & ~PG_contained).toBe(PG_hwpoison);
    expect([auditFree(cpu).places.has(own), drawAll(cpu).includes(own)]).toEqual([false, false]);
    expect(findings(cpu)).toEqual([]);
  });

  test('A2.3.7 only what is properly contained can be unpoisoned', () => {
    const { cpu, pfn } = setUp();
    expect([unpoison(cpu, pfn), softOffline(cpu, pfn)]).toEqual([-EINVAL, 0]);
    getPage(cpu, pfn, Ref.Speculative);
    expect([unpoison(cpu, pfn), isPoisoned(cpu, pfn)]).toEqual([-EBUSY, true]);
    putPage(cpu, pfn, Ref.Speculative);
    const own = allocPage(cpu, kernel);
    memoryFailure(cpu, own);
    expect(unpoison(cpu, own)).toBe(-EBUSY);
    expect([unpoison(cpu, pfn), isPoisoned(cpu, pfn), poisonedPages(cpu)]).toEqual([0, false, 1]);
    expect(auditFree(cpu).places.has(pfn)).toBe(true);
    putPage(cpu, own, Ref.Alloc);
    expect([audit(cpu), findings(cpu)]).toEqual([[], []]);
  });

  test('A2.3.8 only a successful migration for memory failure leaves the source to be poisoned', () => {
    for (const reason of Object.values(MigrateReason)) {
      const { cpu, pfn } = setUp();
      const list = privateList(cpu, WORK_LIST);
      isolateToList(cpu, pfn, list);
      expect(migratePages(cpu, list, movable, MIGRATE_SYNC, reason)).toBe(0);
      const left = reason === MigrateReason.MemoryFailure;
      expect([auditFree(cpu).places.has(pfn), booked(cpu, pfn, Ref.Isolation)]).toEqual([!left, left ? 1 : 0]);
      expect([isPoisoned(cpu, pfn), poisonedPages(cpu), listed(cpu, list)]).toEqual([false, 0, []]);
      if (left) putPage(cpu, pfn, Ref.Isolation);
      expect(audit(cpu)).toEqual([]);
    }
  });
});

describe('memoryFailure', () => {
  test('of an anonymous page: whoever touches it again gets an error, and can map anew', () => {
    const { cpu, pfn } = setUp();
    expect([memoryFailure(cpu, pfn), ledgerOf(cpu, pfn)]).toEqual([0, { hwpoison: 1 }]);
    expect([readUser(cpu, 0, 1), writeUser(cpu, 0, 1, 6)]).toEqual([ACCESS_FAILED, ACCESS_FAILED]);
    expect(findings(cpu)).toEqual([]);
    munmap(cpu, 0, 1, 1);
    expect([unpoison(cpu, pfn), findings(cpu)]).toEqual([0, []]);
  });

  test('of a page of a file: it leaves the cache, and is read from disk again', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 7);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    lruAddDrain(cpu);
    expect([memoryFailure(cpu, pfn), readUser(cpu, 0, FILE_VPAGE)]).toEqual([0, 0]);
    expect([ledgerOf(cpu, pfn), findings(cpu)]).toEqual([{ hwpoison: 1 }, []]);
  });

  test('of a free page, and of one that is pinned', () => {
    const { cpu, pfn } = setUp();
    expect([memoryFailure(cpu, 31), isPoisoned(cpu, 31)]).toEqual([0, true]);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    expect([memoryFailure(cpu, pfn), readUser(cpu, 0, 1)]).toEqual([-EBUSY, ACCESS_FAILED]);
    expect(unpoison(cpu, pfn)).toBe(-EBUSY);
    unpinUserPage(cpu, pfn);
    expect([unpoison(cpu, pfn), poisonedPages(cpu), findings(cpu)]).toEqual([0, 1, []]);
  });

  test('the allocator never hands out a poisoned page', () => {
    const cpu = bootMm();
    const pfn = allocPage(cpu, movable);
    putPage(cpu, pfn, Ref.Alloc);
    setPageFlag(cpu, pfn, PG_hwpoison);
    expect(bugOf(cpu, () => drawAll(cpu))).toMatchObject({ bug: Bug.PoisonAllocated, object: pfn });
  });
});
