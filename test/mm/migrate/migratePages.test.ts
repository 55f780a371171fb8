import { describe, expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { cacheSlot, diskAddress, findLockPage } from '../../../src/mm/cache/pageCache.ts';
import { swapCacheSlot } from '../../../src/mm/cache/swap.ts';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { startWriteback } from '../../../src/mm/cache/writeback.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { LRU_ACTIVE_ANON, nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EAGAIN, EBUSY, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { PAGE_CONTENT, PAGE_INDEX, PAGE_PRIVATE } from '../../../src/mm/machine/pageFields.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MIGRATE_ASYNC, MIGRATE_SYNC, unmapAndMove } from '../../../src/mm/migrate/unmapAndMove.ts';
import { listAdd, lruNode } from '../../../src/mm/page/list.ts';
import { anonMapping, fileMapping } from '../../../src/mm/page/mapping.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import {
  clearPageFlag,
  PG_active,
  PG_dirty,
  PG_lru,
  PG_referenced,
  PG_swapbacked,
  PG_swapcache,
  PG_uptodate,
  PG_writeback,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_WRITE, readPte } from '../../../src/mm/vm/pte.ts';
import { pageMapping } from '../../../src/mm/vm/rmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage, type AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import { pageZoneKind } from '../../../src/mm/zone/zones.ts';
import { audit, auditFree } from '../audit.ts';
import { booked, bugOf, cpuOf, ledgerOf, listed, lruPages, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, migrateOne, pfnOf } from '../vm/userMemory.ts';

const below: AllocRequest = { ...movable, highestZone: ZONE_NORMAL };
const LIST = 1;
const isolate = (cpu: Cpu, pfn: number): boolean => isolateToList(cpu, pfn, privateList(cpu, LIST));
const run = (cpu: Cpu, mode = MIGRATE_SYNC, target = below): number =>
  migratePages(cpu, privateList(cpu, LIST), target, mode, MigrateReason.Syscall);
/** An address space whose anonymous page 1 holds 5 and is on the LRU. */
function setUp(overrides = {}): { cpu: Cpu; pfn: number } {
  const cpu = bootMm(overrides);
  writeUser(cpu, 0, 1, 5);
  lruAddDrain(cpu);
  return { cpu, pfn: pfnOf(cpu, 0, 1) };
}
const isFree = (cpu: Cpu, pfn: number): boolean => auditFree(cpu).places.has(pfn);

describe('success', () => {
  test('an anonymous page: content, entry and flags are on the new frame, the old one is free', () => {
    const { cpu, pfn } = setUp();
    setPageFlag(cpu, pfn, PG_referenced | PG_dirty);
    expect(migrateOne(cpu, pfn, below)).toBe(0);
    const moved = pfnOf(cpu, 0, 1);
    expect([pageZoneKind(cpu, moved), pageField(cpu, moved, PAGE_CONTENT)]).toEqual([ZONE_NORMAL, 5]);
    expect(testPageFlag(cpu, moved, PG_referenced | PG_dirty | PG_uptodate | PG_swapbacked)).toBe(true);
    expect([pageMapping(cpu, moved), pageField(cpu, moved, PAGE_INDEX)]).toEqual([anonMapping(0), 1]);
    expect(ledgerOf(cpu, moved)).toEqual({ map: 1, batch: 1 });
    expect([isFree(cpu, pfn), listed(cpu, privateList(cpu, LIST))]).toEqual([true, []]);
    expect([readUser(cpu, 0, 1), readPte(cpu, 0, 1) & PTE_WRITE]).toEqual([5, PTE_WRITE]);
    expect(audit(cpu)).toEqual([]);
  });

  test('an active page stays active', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    setPageFlag(cpu, pfnOf(cpu, 0, 1), PG_active);
    expect(migrateOne(cpu, pfnOf(cpu, 0, 1), below)).toBe(0);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_ACTIVE_ANON)).toEqual([pfnOf(cpu, 0, 1)]);
    expect(audit(cpu)).toEqual([]);
  });

  test('every mapping of a shared page follows, read-only ones stay so', () => {
    const { cpu, pfn } = setUp();
    fork(cpu, 0, 1);
    fork(cpu, 1, 2);
    expect(migrateOne(cpu, pfn, below)).toBe(0);
    expect(new Set([0, 1, 2].map((mm) => pfnOf(cpu, mm, 1))).size).toBe(1);
    expect([0, 1, 2].map((mm) => readPte(cpu, mm, 1) & PTE_WRITE)).toEqual([0, 0, 0]);
    writeUser(cpu, 1, 1, 6);
    expect([0, 1, 2].map((mm) => readUser(cpu, mm, 1))).toEqual([5, 6, 5]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page of a file: its slot has the new frame, and it is still dirty', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 5);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect(migrateOne(cpu, pfn, below)).toBe(0);
    const moved = pfnOf(cpu, 0, FILE_VPAGE);
    expect([cpu.mem[cacheSlot(cpu, 0, 0)], pageMapping(cpu, moved), pageMapping(cpu, pfn)]).toEqual([
      moved + 1,
      fileMapping(0),
      0,
    ]);
    expect(testPageFlag(cpu, moved, PG_dirty)).toBe(true);
    expect(isFree(cpu, pfn)).toBe(true);
    const locked = findLockPage(cpu, 0, 0);
    expect(startWriteback(cpu, locked)).toBe(true);
    putPage(cpu, locked, Ref.Gup);
    completeWrites(cpu);
    expect(cpu.mem[diskAddress(cpu, 0, 0)]).toBe(5);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page of a file that nobody maps', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 5);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    munmap(cpu, 0, FILE_VPAGE, 1);
    expect(migrateOne(cpu, pfn, below)).toBe(0);
    expect(isFree(cpu, pfn)).toBe(true);
    fork(cpu, 0, 1);
    expect(pageField(cpu, cpu.mem[cacheSlot(cpu, 0, 0)]! - 1, PAGE_CONTENT)).toBe(5);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page of the swap cache, mapped or not, keeps its slot', () => {
    const { cpu, pfn } = setUp();
    fork(cpu, 0, 1);
    shrinkNode(cpu, 0, 4);
    completeWrites(cpu);
    const slot = pfnOf(cpu, 0, 1);
    expect(readUser(cpu, 1, 1)).toBe(5);
    expect(migrateOne(cpu, pfn, below)).toBe(0);
    const moved = pfnOf(cpu, 1, 1);
    expect([isFree(cpu, pfn), cpu.mem[swapCacheSlot(cpu, slot)]]).toEqual([true, moved + 1]);
    expect([testPageFlag(cpu, moved, PG_swapcache), pageField(cpu, moved, PAGE_PRIVATE)]).toEqual([true, slot]);
    expect(ledgerOf(cpu, moved)).toEqual({ map: 1, swapcache: 1, batch: 1 });
    expect(audit(cpu)).toEqual([]);
    expect([readUser(cpu, 0, 1), pfnOf(cpu, 0, 1)]).toEqual([5, moved]);
    expect(audit(cpu)).toEqual([]);
  });

  test('many pages of both kinds', () => {
    const cpu = bootMm();
    const vpages = [0, 1, 2, FILE_VPAGE, FILE_VPAGE + 1];
    for (const vpage of vpages) writeUser(cpu, 0, vpage, vpage + 1);
    lruAddDrain(cpu);
    expect(vpages.map((vpage) => isolate(cpu, pfnOf(cpu, 0, vpage)))).toEqual(vpages.map(() => true));
    expect(run(cpu)).toBe(0);
    expect([nrIsolated(cpu, 0, false), nrIsolated(cpu, 0, true)]).toEqual([0, 0]);
    expect(vpages.map((vpage) => pageZoneKind(cpu, pfnOf(cpu, 0, vpage)))).toEqual(vpages.map(() => ZONE_NORMAL));
    expect(vpages.map((vpage) => readUser(cpu, 0, vpage))).toEqual(vpages.map((vpage) => vpage + 1));
    expect(audit(cpu)).toEqual([]);
  });

  test('other CPUs do not use the old frame', () => {
    const cpu = bootMm({ cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    writeUser(other, 0, 1, 5);
    lruAddDrain(other);
    writeUser(cpu, 0, 1, 6);
    migrateOne(cpu, pfnOf(cpu, 0, 1), below);
    writeUser(other, 0, 1, 7);
    expect([readUser(cpu, 0, 1), readUser(other, 0, 1)]).toEqual([7, 7]);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('a page that somebody uses', () => {
  test.each([MIGRATE_ASYNC, MIGRATE_SYNC])(
    'stays on the list, isolated and mapped as before, and counts (mode %i)',
    (mode) => {
      const { cpu, pfn } = setUp();
      getPage(cpu, pfn, Ref.Gup);
      isolate(cpu, pfn);
      const pte = readPte(cpu, 0, 1);
      expect(run(cpu, mode)).toBe(1);
      expect(listed(cpu, privateList(cpu, LIST))).toEqual([pfn]);
      expect([readPte(cpu, 0, 1) & ~0x18, nrIsolated(cpu, 0, false)]).toEqual([pte & ~0x18, 1]);
      expect(testPageFlag(cpu, pfn, PG_lru)).toBe(false);
      expect(ledgerOf(cpu, pfn)).toEqual({ map: 1, isolation: 1, gup: 1 });
      expect(audit(cpu)).toEqual([]);
      putPage(cpu, pfn, Ref.Gup);
      expect(run(cpu, mode)).toBe(0);
      expect([readUser(cpu, 0, 1), pfnOf(cpu, 0, 1) === pfn]).toEqual([5, false]);
      expect(audit(cpu)).toEqual([]);
    },
  );

  test('in a cache: the slot keeps it', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 5);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    getPage(cpu, pfn, Ref.Gup);
    expect(migrateOne(cpu, pfn, below)).toBe(1);
    expect([cpu.mem[cacheSlot(cpu, 0, 0)], pageMapping(cpu, pfn)]).toEqual([pfn + 1, fileMapping(0)]);
    expect(testPageFlag(cpu, pfn, PG_dirty)).toBe(true);
    putbackIsolatedPages(cpu, privateList(cpu, LIST));
    putPage(cpu, pfn, Ref.Gup);
    expect(audit(cpu)).toEqual([]);
  });

  test('through a pin: it stays mapped, writable, for the device', () => {
    const { cpu, pfn } = setUp();
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, new Int32Array(1));
    expect(migrateOne(cpu, pfn, below)).toBe(1);
    expect([pfnOf(cpu, 0, 1), readPte(cpu, 0, 1) & PTE_WRITE]).toEqual([pfn, PTE_WRITE]);
    expect(audit(cpu)).toEqual([]);
    unpinUserPage(cpu, pfn);
    expect(run(cpu)).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });

  test('does not keep the others of the list', () => {
    const cpu = bootMm();
    for (const vpage of [0, 1, 2]) writeUser(cpu, 0, vpage, vpage + 1);
    lruAddDrain(cpu);
    const busy = pfnOf(cpu, 0, 1);
    getPage(cpu, busy, Ref.Gup);
    for (const vpage of [0, 1, 2]) isolate(cpu, pfnOf(cpu, 0, vpage));
    expect(run(cpu)).toBe(1);
    expect(listed(cpu, privateList(cpu, LIST))).toEqual([busy]);
    putbackIsolatedPages(cpu, privateList(cpu, LIST));
    lruAddDrain(cpu);
    expect(audit(cpu)).toEqual([]);
  });

  test('is tried in as many passes as the machine says', () => {
    const { cpu, pfn } = setUp({ migratePasses: 3 });
    let lookups = 0;
    getPage(cpu, pfn, Ref.Gup);
    isolate(cpu, pfn);
    const counting: Cpu = {
      ...cpu,
      debug: { ...cpu.debug },
      locks: {
        ...cpu.locks,
        anon: new Proxy(cpu.locks.anon, {
          get: (locks, i) => (i === '0' && lookups++, Reflect.get(locks, i) as unknown),
        }),
      },
    };
    expect(run(counting, MIGRATE_ASYNC)).toBe(1);
    // Each pass walks the reverse mapping to unmap and to map again, and takes and releases its lock for that.
    expect(lookups).toBe(3 * 2 * 2);
  });
});

describe('a locked page', () => {
  test('is not waited for in async mode', () => {
    const { cpu, pfn } = setUp({ cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    tryLockPage(other, pfn);
    isolate(cpu, pfn);
    expect(run(cpu, MIGRATE_ASYNC)).toBe(1);
    unlockPage(other, pfn);
    expect(run(cpu, MIGRATE_ASYNC)).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });

  test('is waited for in sync mode', () => {
    const { cpu, pfn } = setUp({ cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    tryLockPage(other, pfn);
    isolate(cpu, pfn);
    let unlocked = false;
    const unlock = (): void => {
      if (!unlocked) unlockPage(other, pfn);
      unlocked = true;
    };
    expect(run({ ...cpu, ioInterrupt: unlock })).toBe(0);
    expect(unlocked).toBe(true);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('a page under writeback', () => {
  const writing = (config: Partial<MachineConfig> = {}): { cpu: Cpu; pfn: number } => {
    const cpu = bootMm(config);
    writeUser(cpu, 0, FILE_VPAGE, 5);
    const pfn = findLockPage(cpu, 0, 0);
    startWriteback(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
    lruAddDrain(cpu);
    isolate(cpu, pfn);
    return { cpu, pfn };
  };

  test('is busy in async mode: put back, off the list', () => {
    const { cpu, pfn } = writing();
    expect(run(cpu, MIGRATE_ASYNC)).toBe(1);
    expect([listed(cpu, privateList(cpu, LIST)), nrIsolated(cpu, 0, true)]).toEqual([[], 0]);
    lruAddDrain(cpu);
    expect(testPageFlag(cpu, pfn, PG_lru | PG_writeback)).toBe(true);
    expect(pfnOf(cpu, 0, FILE_VPAGE)).toBe(pfn);
    expect(audit(cpu)).toEqual([]);
  });

  test('is waited for in sync mode', () => {
    const { cpu, pfn } = writing();
    expect(run(cpu)).toBe(0);
    expect([cpu.mem[diskAddress(cpu, 0, 0)], isFree(cpu, pfn)]).toEqual([5, true]);
    expect(audit(cpu)).toEqual([]);
  });

  test.each([1, 2, 3])('is waited for in the last pass at the latest: of %i', (migratePasses) => {
    const { cpu, pfn } = writing({ migratePasses });
    expect(run(cpu)).toBe(0);
    expect(isFree(cpu, pfn)).toBe(true);
  });

  test('the error of each mode, without force', () => {
    const { cpu, pfn } = writing();
    const target = allocPage(cpu, below);
    expect(unmapAndMove(cpu, pfn, target, true, MIGRATE_ASYNC)).toBe(-EBUSY);
    expect(unmapAndMove(cpu, pfn, target, false, MIGRATE_SYNC)).toBe(-EAGAIN);
    lockPage(cpu, pfn);
    expect(unmapAndMove(cpu, pfn, target, false, MIGRATE_SYNC)).toBe(-EAGAIN);
  });
});

describe('no frame to move to', () => {
  test('-ENOMEM, and the rest of the list stays isolated', () => {
    const cpu = bootMm();
    for (const vpage of [0, 1]) writeUser(cpu, 0, vpage, vpage + 1);
    lruAddDrain(cpu);
    for (let pfn = allocPage(cpu, below); pfn >= 0;) pfn = allocPage(cpu, below);
    for (const vpage of [0, 1]) isolate(cpu, pfnOf(cpu, 0, vpage));
    expect(run(cpu)).toBe(-ENOMEM);
    expect([listed(cpu, privateList(cpu, LIST)).length, nrIsolated(cpu, 0, false)]).toEqual([2, 2]);
    putbackIsolatedPages(cpu, privateList(cpu, LIST));
    expect([0, 1].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2]);
    expect(audit(cpu)).toEqual([]);
  });

  test('after some were moved', () => {
    const cpu = bootMm();
    for (const vpage of [0, 1]) writeUser(cpu, 0, vpage, vpage + 1);
    lruAddDrain(cpu);
    const taken: number[] = [];
    for (let pfn = allocPage(cpu, below); pfn >= 0; pfn = allocPage(cpu, below)) taken.push(pfn);
    putPage(cpu, taken[0]!, Ref.Alloc);
    for (const vpage of [0, 1]) isolate(cpu, pfnOf(cpu, 0, vpage));
    expect(run(cpu)).toBe(-ENOMEM);
    expect(listed(cpu, privateList(cpu, LIST))).toHaveLength(1);
    expect([0, 1].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2]);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('freed from under us', () => {
  test.each([0, PG_active])('a page that only the isolation has is freed, and counts as moved (flags %i)', (flags) => {
    const { cpu, pfn } = setUp();
    setPageFlag(cpu, pfn, flags);
    // The flag moved to another list than the page: back before anybody looks.
    clearPageFlag(cpu, pfn, flags);
    isolate(cpu, pfn);
    setPageFlag(cpu, pfn, flags);
    munmap(cpu, 0, 1, 1);
    expect(booked(cpu, pfn, Ref.Isolation)).toBe(1);
    expect(run(cpu)).toBe(0);
    expect([isFree(cpu, pfn), nrIsolated(cpu, 0, false)]).toEqual([true, 0]);
    expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
    expect(audit(cpu)).toEqual([]);
  });

  test('a truncated page', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, FILE_VPAGE, 5);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    isolate(cpu, pfn);
    truncatePage(cpu, 0, 0);
    expect(run(cpu)).toBe(0);
    expect([isFree(cpu, pfn), readUser(cpu, 0, FILE_VPAGE)]).toEqual([true, 0]);
    expect(audit(cpu)).toEqual([]);
  });
});

test('an empty list', () => {
  const cpu = bootMm();
  expect(run(cpu)).toBe(0);
});

test('a page that is still on the LRU is refused', () => {
  const { cpu } = setUp();
  const page = allocPage(cpu, movable);
  listAdd(cpu, lruNode(cpu, page), privateList(cpu, LIST));
  setPageFlag(cpu, page, PG_lru);
  expect(bugOf(cpu, () => run(cpu))).toMatchObject({ bug: Bug.NotIsolated, object: page });
});
