import { describe, expect, test } from 'vitest';
import { claimRing, ioDestroy, ioSetup, ringPage, setUpRing } from '../../../src/mm/aio/aioRing.ts';
import { degradedOf, drainsOf, isolationLocksOf } from '../../../src/mm/debug/effort.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { getUserPagesNonMovable } from '../../../src/mm/gup/nonMovable/getUserPagesNonMovable.ts';
import { offlinePages } from '../../../src/mm/hotplug/offlinePages.ts';
import { stuckPages } from '../../../src/mm/hotplug/stuckPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList, WORK_LIST } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { releasePages } from '../../../src/mm/lru/releasePages.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EAGAIN, EFAULT, EINTR } from '../../../src/mm/machine/errno.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { migratePrep } from '../../../src/mm/migrate/migratePrep.ts';
import { clearPageFlag, PG_hugetlb, setPageFlag, testPageFlag, PG_head } from '../../../src/mm/page/pageFlags.ts';
import { compoundHead } from '../../../src/mm/page/compound.ts';
import { setAlarm } from '../../../src/mm/task/signal.ts';
import { WARN_HUGETLB, WARN_NON_MOVABLE, warnings } from '../../../src/mm/task/warnOnce.ts';
import { mmap, munmap } from '../../../src/mm/vm/munmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { MIGRATE_MOVABLE, MIGRATE_UNMOVABLE, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { pageHolders } from '../../../src/oracle/pageHolders.ts';
import { audit } from '../audit.ts';
import { booked, cpuOf, ledgerOf, listed, lruPage } from '../machine.ts';
import { bootMm, migrateOne, pfnOf } from '../vm/userMemory.ts';
import { beforeLruLock, isMovable, makeBusy, room, taken, typesOf, written, zonesOf } from './pinScene.ts';

const all = [0, 1, 2, 3];
const gup = (cpu: Cpu, pages: Int32Array, count = 4): number =>
  getUserPagesNonMovable(cpu, 0, 0, count, FOLL_WRITE, pages);
const putAll = (cpu: Cpu, pages: Int32Array, got: number): void => {
  for (let i = 0; i < got; i++) putPage(cpu, pages[i]!, Ref.Gup);
};
const contents = (cpu: Cpu): number[] => all.map((vpage) => readUser(cpu, 0, vpage));

describe('getUserPagesNonMovable', () => {
  test.each(['page', 'batch'] as const)('moves pages out of ZONE_MOVABLE and pins them, isolation by %s', (how) => {
    const cpu = written({ gupIsolation: how });
    const pages = room();
    expect(zonesOf(cpu, all)).toEqual(all.map(() => ZONE_MOVABLE));
    expect(gup(cpu, pages)).toBe(4);
    expect([...pages.subarray(0, 4)]).toEqual(all.map((vpage) => pfnOf(cpu, 0, vpage)));
    expect(zonesOf(cpu, all)).toEqual(all.map(() => ZONE_NORMAL));
    expect(all.map((i) => booked(cpu, pages[i]!, Ref.Gup))).toEqual([1, 1, 1, 1]);
    expect([contents(cpu), warnings(cpu, WARN_NON_MOVABLE)]).toEqual([[10, 11, 12, 13], 0]);
    putAll(cpu, pages, 4);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.a without hot-remove it is getUserPages: the same pins, nothing moves, no warning', () => {
    const plain = written();
    const off = written({ hotRemove: 'off' });
    const [expected, pages] = [room(), room()];
    expect(gup(off, pages)).toBe(getUserPages(plain, 0, 0, 4, FOLL_GET | FOLL_WRITE, expected));
    expect(pages).toEqual(expected);
    expect(zonesOf(off, all)).toEqual(all.map(() => ZONE_MOVABLE));
    expect([drainsOf(off), isolationLocksOf(off), warnings(off, WARN_NON_MOVABLE)]).toEqual([0, 0, 0]);
    putAll(off, pages, 4);
    expect(audit(off)).toEqual([]);
  });

  test('0.b an error is returned as it is, and nothing else happens', () => {
    const cpu = written();
    munmap(cpu, 0, 0, 4);
    expect(gup(cpu, room())).toBe(-EFAULT);
    expect([drainsOf(cpu), isolationLocksOf(cpu), listed(cpu, privateList(cpu, WORK_LIST))]).toEqual([0, 0, []]);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.c migrates once: pages that others bring back to ZONE_MOVABLE meanwhile are pinned there, with a warning', () => {
    const raw = written({ cpus: 2, lruBatch: 1 });
    const other = cpuOf(raw.machine, 1);
    let rounds = 0;
    const cpu = beforeLruLock(raw, () => {
      if (isMovable(raw, pfnOf(raw, 0, 0)) || pfnOf(raw, 0, 0) === 0) return;
      rounds++;
      munmap(other, 0, 0, 1);
      mmap(other, 0, 0, 1);
      writeUser(other, 0, 0, 99);
      lruAddDrain(other);
    });
    const pages = room();
    expect(gup(cpu, pages, 1)).toBe(1);
    expect([rounds, isMovable(raw, pages[0]!), readUser(raw, 0, 0)]).toEqual([1, true, 99]);
    expect([warnings(raw, WARN_NON_MOVABLE), degradedOf(raw, 0), drainsOf(raw)]).toEqual([1, 1, 1]);
    putAll(raw, pages, 1);
    expect(audit(raw)).toEqual([]);
  });

  test('0.d without pages in ZONE_MOVABLE it does nothing but getUserPages', () => {
    const cpu = written({ movableFrames: 0 });
    const before = taken(cpu, 'lru_lock');
    const pages = room();
    expect(gup(cpu, pages)).toBe(4);
    expect([drainsOf(cpu), taken(cpu, 'lru_lock') - before]).toEqual([0, 0]);
    putAll(cpu, pages, 4);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.e the drain can not fail: pages that were in a batch can be moved after it', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 0, 10);
    expect(ledgerOf(cpu, pfnOf(cpu, 0, 0))).toEqual({ map: 1, batch: 1 });
    expect(migratePrep(cpu)).toBeUndefined();
    writeUser(cpu, 0, 1, 11);
    const pages = room();
    expect([gup(cpu, pages, 2), ...zonesOf(cpu, [0, 1])]).toEqual([2, ZONE_NORMAL, ZONE_NORMAL]);
    putAll(cpu, pages, 2);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.f one drain serves all pages of a round', () => {
    const cpu = written();
    const pages = room();
    expect([gup(cpu, pages), drainsOf(cpu)]).toEqual([4, 1]);
    putAll(cpu, pages, 4);
    expect([gup(cpu, pages), drainsOf(cpu)]).toEqual([4, 1]);
  });

  test.each([
    ['page', 4],
    ['batch', 1],
  ] as const)('0.g the lru_lock is taken for each page, or once for a run of a node: %s', (how, locks) => {
    const cpu = written({ gupIsolation: how });
    expect([gup(cpu, room()), isolationLocksOf(cpu)]).toEqual([4, locks]);
  });

  test.each(['page', 'batch'] as const)('0.h a page that can not be isolated is no success, isolation by %s', (how) => {
    for (const nonMovable of ['keep', 'drop'] as const) {
      const cpu = written({ nonMovable, gupIsolation: how });
      isolateToList(cpu, pfnOf(cpu, 0, 0), privateList(cpu, 1));
      const pages = room();
      const got = gup(cpu, pages);
      expect([got, warnings(cpu, WARN_NON_MOVABLE)]).toEqual(nonMovable === 'keep' ? [4, 1] : [0, 0]);
      expect(zonesOf(cpu, all)).toEqual(all.map(() => ZONE_MOVABLE));
      putAll(cpu, pages, got);
      putbackIsolatedPages(cpu, privateList(cpu, 1));
      expect(audit(cpu)).toEqual([]);
    }
  });

  test('0.i the order of the list makes no difference', () => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
    ]) {
      const cpu = bootMm();
      for (const vpage of order) writeUser(cpu, 0, vpage, 10 + vpage);
      const pages = room();
      expect([gup(cpu, pages), contents(cpu)]).toEqual([4, [10, 11, 12, 13]]);
      expect([...pages.subarray(0, 4)]).toEqual(all.map((vpage) => pfnOf(cpu, 0, vpage)));
      putAll(cpu, pages, 4);
      expect(audit(cpu)).toEqual([]);
    }
  });

  test('0.j references are dropped in one go: one lru_lock for a run of pages that are freed', () => {
    const cpu = bootMm();
    const pages = room();
    for (let i = 0; i < 3; i++) pages[i] = lruPage(cpu);
    const before = taken(cpu, 'lru_lock');
    releasePages(cpu, pages, 3, Ref.Alloc);
    expect(taken(cpu, 'lru_lock') - before).toBe(1);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.k a ring whose pages can not be moved is set up nevertheless; with pins dropped it is EAGAIN for ever', () => {
    for (const nonMovable of ['keep', 'drop'] as const) {
      const cpu = written({ nonMovable, rings: 1 });
      makeBusy(cpu, 1);
      const tries = Array.from({ length: 5 }, () => ioSetup(cpu, 0, 0, room()));
      expect(tries).toEqual(nonMovable === 'keep' ? [0, ...Array(4).fill(-EAGAIN)] : Array(5).fill(-EAGAIN));
      expect(ioDestroy(cpu, 0)).toBe(nonMovable === 'keep');
      // It was no limit of the program, and the memory would have been there.
      claimRing(cpu);
      expect(setUpRing(cpu, 0, 0, 0, room())).toBe(nonMovable === 'keep' ? 2 : 0);
      expect(ioDestroy(cpu, 0)).toBe(nonMovable === 'keep');
      putPage(cpu, pfnOf(cpu, 0, 1), Ref.Speculative);
      expect(audit(cpu)).toEqual([]);
    }
  });

  test('0.l pins are kept when migration fails, with one warning; a failed offline says who has them', () => {
    const cpu = written({ rings: 1 });
    const busy = makeBusy(cpu, 1);
    expect(ioSetup(cpu, 0, 0, room())).toBe(0);
    const [first, second] = [room(), room()];
    expect([gup(cpu, first), gup(cpu, second)]).toEqual([4, 4]);
    expect([warnings(cpu, WARN_NON_MOVABLE), degradedOf(cpu, 0)]).toEqual([1, 3]);
    putAll(cpu, first, 4);
    putAll(cpu, second, 4);
    putPage(cpu, busy, Ref.Speculative);
    setAlarm(cpu, 2);
    expect(offlinePages(cpu, 16, 32)).toBe(-EINTR);
    const stuck = room();
    expect(stuckPages(cpu, 16, 32, stuck)).toBeGreaterThan(0);
    expect(stuck).toContain(ringPage(cpu, 0, 1));
    expect(pageHolders(cpu.machine, busy)).toContain(`page[${busy}]: map 1, ring 1`);
    ioDestroy(cpu, 0);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.m the new page is below ZONE_MOVABLE, and movable: no pageblock becomes unmovable', () => {
    const cpu = written();
    const types = (): number[] => [0, 4, 8].map((pfn) => pageblockType(cpu, pfn));
    const before = types();
    const pages = room();
    expect([gup(cpu, pages), ...typesOf(cpu, all)]).toEqual([4, ...all.map(() => MIGRATE_MOVABLE)]);
    expect(types()).toEqual(before);
    expect(types()).not.toContain(MIGRATE_UNMOVABLE);
  });

  test('0.n a page that was moved out is still movable: later it can be migrated, and its pageblock emptied', () => {
    const cpu = written();
    const pages = room();
    gup(cpu, pages);
    putAll(cpu, pages, 4);
    const pfn = pfnOf(cpu, 0, 0);
    expect([migrateOne(cpu, pfn), isMovable(cpu, pfnOf(cpu, 0, 0))]).toEqual([0, true]);
    const block = pfnOf(cpu, 0, 1) & -4;
    lruAddDrain(cpu);
    expect(offlinePages(cpu, block, block + 4)).toBe(0);
    expect([contents(cpu), audit(cpu)]).toEqual([[10, 11, 12, 13], []]);
  });

  test('0.o a page of the hugetlb pool is never taken for one of the LRU: it stays, with a warning', () => {
    const cpu = written();
    const huge = pfnOf(cpu, 0, 2);
    setPageFlag(cpu, huge, PG_hugetlb);
    const pages = room();
    expect([gup(cpu, pages), pages[2]]).toEqual([4, huge]);
    clearPageFlag(cpu, huge, PG_hugetlb);
    expect(zonesOf(cpu, all)).toEqual([ZONE_NORMAL, ZONE_NORMAL, ZONE_MOVABLE, ZONE_NORMAL]);
    expect([warnings(cpu, WARN_HUGETLB), warnings(cpu, WARN_NON_MOVABLE)]).toEqual([1, 0]);
    putAll(cpu, pages, 4);
    expect(audit(cpu)).toEqual([]);
  });

  test('0.p the head of a huge page is isolated once, tails are never linked, and it moves as a whole', () => {
    const cpu = bootMm({ thp: 'on' });
    writeUser(cpu, 0, 1, 11);
    lruAddDrain(cpu);
    const pages = room();
    getUserPages(cpu, 0, 0, 4, FOLL_GET | FOLL_WRITE, pages);
    const head = compoundHead(cpu, pages[0]!);
    expect([testPageFlag(cpu, head, PG_head), isMovable(cpu, head)]).toEqual([true, true]);
    putAll(cpu, pages, 4);
    expect(gup(cpu, pages)).toBe(4);
    const moved = compoundHead(cpu, pages[0]!);
    expect([...pages.subarray(0, 4)].map((pfn) => [compoundHead(cpu, pfn), isMovable(cpu, pfn)])).toEqual(
      all.map(() => [moved, false]),
    );
    expect([booked(cpu, moved, Ref.Gup), readUser(cpu, 0, 1), isolationLocksOf(cpu)]).toEqual([4, 11, 1]);
    putAll(cpu, pages, 4);
  });

  test('0.q the list begins empty in every call, and ends empty', () => {
    const cpu = written();
    const list = privateList(cpu, WORK_LIST);
    cpu.mem[list] = 12_345;
    const pages = room();
    expect([gup(cpu, pages, 2), listed(cpu, list)]).toEqual([2, []]);
    putAll(cpu, pages, 2);
    cpu.mem[list + 1] = 12_345;
    expect([gup(cpu, pages), listed(cpu, list)]).toEqual([4, []]);
    putAll(cpu, pages, 4);
    expect(audit(cpu)).toEqual([]);
  });

  test('the second getUserPages may get fewer: what is returned is what is pinned', () => {
    const raw = written({ cpus: 2, lruBatch: 1 });
    const other = cpuOf(raw.machine, 1);
    const cpu = beforeLruLock(raw, () => {
      const pfn = pfnOf(raw, 0, 3);
      if (pfn !== 0 && !isMovable(raw, pfn)) munmap(other, 0, 3, 1);
    });
    const pages = room();
    expect(gup(cpu, pages)).toBe(3);
    expect([0, 1, 2].map((i) => booked(raw, pages[i]!, Ref.Gup))).toEqual([1, 1, 1]);
    putAll(raw, pages, 3);
    expect(audit(raw)).toEqual([]);
  });
});
