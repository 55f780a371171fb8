import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EAGAIN, EBUSY, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { mlock } from '../../../src/mm/mlock/mlock.ts';
import { PG_mlocked, PG_pin, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { PinClass } from '../../../src/mm/pinpage/pinClass.ts';
import {
  ENTRY_IDLE,
  ENTRY_MOVING,
  ENTRY_RELEASABLE,
  entryPage,
  entryState,
  eraseEntry,
  pinEntry,
  pinUserEntry,
  readEntry,
  storeEntry,
  writeEntry,
} from '../../../src/mm/pinpage/pinDriver.ts';
import { generalFindPage } from '../../../src/mm/pinpage/generalPinpage.ts';
import { setPinpage, setPinpages } from '../../../src/mm/pinpage/setPinpage.ts';
import { kmalloc } from '../../../src/mm/slab/kmalloc.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { cacheSlot } from '../../../src/mm/cache/pageCache.ts';
import { pinHolds } from '../../../src/oracle/pinHolds.ts';
import { ledgerOf, movable } from '../machine.ts';
import { FILE_VPAGE, pfnOf } from '../vm/userMemory.ts';
import { below, bootPins, compactAll, findings, move, other, store } from './pinWorkload.ts';

const pages = new Int32Array(8);
const pinUser = (cpu: Cpu, system: number, entry: number, state = ENTRY_IDLE): number =>
  pinUserEntry(cpu, system, entry, 0, FILE_VPAGE, state, PinClass.Device, pages);

/** A file's page with content 9, on the LRU. */
function bootFile(overrides = {}): Cpu {
  const cpu = bootPins(overrides);
  writeUser(cpu, 0, FILE_VPAGE, 9);
  lruAddDrain(cpu);
  return cpu;
}

describe.each(['pinpage', 'mapping'] as const)('3.a the same workload by %s', (pinControl) => {
  test('stores, moves, compacts, uses and erases', () => {
    const cpu = bootPins({ pinControl });
    for (let entry = 0; entry < 4; entry++) store(cpu, 0, entry, 100 + entry);
    store(cpu, 1, 0, 200);
    const before = [0, 1, 2, 3].map((entry) => entryPage(cpu, 0, entry));
    for (const pfn of before) expect(move(cpu, pfn)).toBe(0);
    expect(before.some((pfn, entry) => entryPage(cpu, 0, entry) === pfn)).toBe(false);
    expect(findings(cpu)).toEqual([]);
    writeEntry(cpu, 0, 2, 7);
    for (const zone of [0, 1]) compactAll(cpu, zone);
    expect([0, 1, 2, 3].map((entry) => readEntry(cpu, 0, entry))).toEqual([100, 101, 7, 103]);
    expect(readEntry(cpu, 1, 0)).toBe(200);
    expect(findings(cpu)).toEqual([]);
    for (let entry = 0; entry < 4; entry++) expect(eraseEntry(cpu, 0, entry)).toBe(true);
    expect(eraseEntry(cpu, 1, 0)).toBe(true);
    expect(findings(cpu)).toEqual([]);
  });

  test('a page of a file has an owner already: refused', () => {
    const cpu = bootFile({ pinControl });
    expect(pinUser(cpu, 0, 0)).toBe(-EBUSY);
    expect([entryPage(cpu, 0, 0), ledgerOf(cpu, pfnOf(cpu, 0, FILE_VPAGE))]).toEqual([-1, { map: 1, cache: 1 }]);
    expect(findings(cpu)).toEqual([]);
  });
});

describe('3.b nested pins', () => {
  test('are refused without a trace', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    expect(setPinpage(cpu, 1, pfn, 1, PinClass.Device)).toBe(-EBUSY);
    expect([generalFindPage(cpu, 1, pfn), testPageFlag(cpu, pfn, PG_pin)]).toEqual([-1, true]);
    expect(findings(cpu)).toEqual([]);
  });

  test('or a file’s page moves with its buffer, driver A and driver B, in order', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    expect([pinUser(cpu, 0, 0), pinUser(cpu, 1, 3), pinUser(cpu, 2, 1)]).toEqual([0, 0, 0]);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect(ledgerOf(cpu, pfn)).toEqual({ map: 1, cache: 1, driver: 3 });
    lruAddDrain(cpu);
    expect(move(cpu, pfn)).toBe(0);
    const moved = pfnOf(cpu, 0, FILE_VPAGE);
    expect([moved === pfn, cpu.mem[cacheSlot(cpu, 0, 0)]]).toEqual([false, moved + 1]);
    expect([entryPage(cpu, 0, 0), entryPage(cpu, 1, 3), entryPage(cpu, 2, 1)]).toEqual([moved, moved, moved]);
    expect([readUser(cpu, 0, FILE_VPAGE), readEntry(cpu, 1, 3)]).toEqual([9, 9]);
    expect(ledgerOf(cpu, pfn)).toEqual({});
    expect(findings(cpu)).toEqual([]);
    for (const [system, entry] of [
      [0, 0],
      [1, 3],
      [2, 1],
    ] as const) {
      expect(testPageFlag(cpu, moved, PG_pin)).toBe(true);
      eraseEntry(cpu, system, entry);
    }
    expect(testPageFlag(cpu, moved, PG_pin)).toBe(false);
    expect(findings(cpu)).toEqual([]);
  });

  test('when the last of them is busy the others are as before', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    for (const system of [0, 1, 2]) pinUser(cpu, system, 0);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    cpu.mem[pinEntry(cpu, 2, 0) + 1] = ENTRY_MOVING;
    expect(move(cpu, pfn)).toBe(1);
    expect([0, 1, 2].map((system) => entryState(cpu, system, 0))).toEqual([ENTRY_IDLE, ENTRY_IDLE, ENTRY_MOVING]);
    expect([0, 1, 2].map((system) => entryPage(cpu, system, 0))).toEqual([pfn, pfn, pfn]);
    cpu.mem[pinEntry(cpu, 2, 0) + 1] = ENTRY_IDLE;
    expect(readUser(cpu, 0, FILE_VPAGE)).toBe(9);
    expect(findings(cpu)).toEqual([]);
  });

  test('when the buffer can not be moved, because somebody else has the page, all pinners are as before', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    for (const system of [0, 1]) pinUser(cpu, system, 0);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    getUserPages(cpu, 0, FILE_VPAGE, 1, FOLL_GET, pages);
    expect(move(cpu, pfn)).toBe(1);
    expect([entryPage(cpu, 0, 0), entryState(cpu, 0, 0), readEntry(cpu, 1, 0)]).toEqual([pfn, ENTRY_IDLE, 9]);
    putPage(cpu, pfn, Ref.Gup);
    lruAddDrain(cpu);
    expect(move(cpu, pfn)).toBe(0);
    expect(findings(cpu)).toEqual([]);
  });
});

describe('3.c groups of pages', () => {
  const group = (cpu: Cpu, count: number): Int32Array =>
    Int32Array.from({ length: count }, () => allocPage(cpu, movable));
  const values = Int32Array.of(0, 1, 2, 3);

  test('are pinned together', () => {
    const cpu = bootPins();
    const four = group(cpu, 4);
    expect(setPinpages(cpu, 0, four, 4, values, PinClass.Perf)).toBe(0);
    expect([...four].map((pfn) => generalFindPage(cpu, 0, pfn))).toEqual([0, 1, 2, 3]);
  });

  /** Nothing of the pages is in the tree, and nobody has them locked. */
  function untouched(cpu: Cpu, four: Int32Array): boolean {
    return [...four].every((pfn) => {
      const free = tryLockPage(cpu, pfn);
      if (free) unlockPage(cpu, pfn);
      return free && generalFindPage(cpu, 0, pfn) < 0;
    });
  }
  const marked = (cpu: Cpu, four: Int32Array): boolean[] => [...four].map((pfn) => testPageFlag(cpu, pfn, PG_pin));

  test('all or none: the third is pinned by another', () => {
    const cpu = bootPins();
    const four = group(cpu, 4);
    setPinpage(cpu, 1, four[2]!, 0, PinClass.Device);
    expect(setPinpages(cpu, 0, four, 4, values, PinClass.Perf)).toBe(-EBUSY);
    expect([untouched(cpu, four), marked(cpu, four)]).toEqual([true, [false, false, true, false]]);
  });

  test('all or none: the third is locked by somebody', () => {
    const cpu = bootPins();
    const four = group(cpu, 4);
    lockPage(other(cpu), four[2]!);
    expect(setPinpages(cpu, 0, four, 4, values, PinClass.Perf)).toBe(-EAGAIN);
    unlockPage(other(cpu), four[2]!);
    expect([untouched(cpu, four), marked(cpu, four)]).toEqual([true, [false, false, false, false]]);
    expect(setPinpages(cpu, 0, four, 4, values, PinClass.Perf)).toBe(0);
  });

  test('all or none: the third finds no memory', () => {
    const cpu = bootPins({ slabObjects: 12 });
    const four = group(cpu, 4);
    // Small objects for two of them only.
    for (let i = 0; i < 10; i++) kmalloc(cpu, 3);
    expect(setPinpages(cpu, 0, four, 4, values, PinClass.Perf)).toBe(-ENOMEM);
    expect([untouched(cpu, four), marked(cpu, four)]).toEqual([true, [false, false, false, false]]);
    expect([kmalloc(cpu, 3), kmalloc(cpu, 3)].every((object) => object > 0)).toBe(true);
  });
});

describe('3.d the notifier', () => {
  test('a pinner lets go of the page instead of moving it', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    expect([pinUser(cpu, 0, 0, ENTRY_RELEASABLE), pinUser(cpu, 1, 0)]).toEqual([0, 0]);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect(move(cpu, pfn)).toBe(0);
    const moved = pfnOf(cpu, 0, FILE_VPAGE);
    expect([entryPage(cpu, 0, 0), entryPage(cpu, 1, 0)]).toEqual([-1, moved]);
    expect(findings(cpu)).toEqual([]);
  });

  test('when all let go the page moves as any other, and is pinned no more', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    pinUser(cpu, 0, 0, ENTRY_RELEASABLE);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect(move(cpu, pfn)).toBe(0);
    const moved = pfnOf(cpu, 0, FILE_VPAGE);
    expect([moved === pfn, testPageFlag(cpu, moved, PG_pin), readUser(cpu, 0, FILE_VPAGE)]).toEqual([false, false, 9]);
    expect(findings(cpu)).toEqual([]);
  });

  test('a page in the kernel that nobody needs any more is freed', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    cpu.mem[pinEntry(cpu, 0, 0) + 1] = ENTRY_RELEASABLE;
    expect(move(cpu, pfn)).toBe(0);
    expect([entryPage(cpu, 0, 0), ledgerOf(cpu, pfn)]).toEqual([-1, {}]);
    expect(findings(cpu)).toEqual([]);
  });

  test('a page of which somebody else still has a reference stays where it is, as any other', () => {
    const cpu = bootFile({ nestedPins: 'order' });
    pinUser(cpu, 0, 0, ENTRY_RELEASABLE);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    getUserPages(cpu, 0, FILE_VPAGE, 1, FOLL_GET, pages);
    expect([move(cpu, pfn), pfnOf(cpu, 0, FILE_VPAGE), testPageFlag(cpu, pfn, PG_pin)]).toEqual([1, pfn, false]);
    putPage(cpu, pfn, Ref.Gup);
    expect(findings(cpu)).toEqual([]);
  });
});

describe('3.f what mlock means', () => {
  const migrateUser = (cpu: Cpu): number => {
    const list = privateList(cpu, 1);
    lruAddDrain(cpu);
    if (!isolateToList(cpu, pfnOf(cpu, 0, 1), list)) return -EBUSY;
    const result = migratePages(cpu, list, below, MIGRATE_SYNC, MigrateReason.Compaction);
    putbackMovablePages(cpu, list);
    return result;
  };
  const bootMlocked = (mlockPins: 'on' | 'off'): Cpu => {
    const cpu = bootPins({ mlockPins });
    writeUser(cpu, 0, 1, 5);
    mlock(cpu, 0, 1, 1);
    lruAddDrain(cpu);
    return cpu;
  };

  test('by default it says in memory, not where: the page moves', () => {
    const cpu = bootMlocked('off');
    const pfn = pfnOf(cpu, 0, 1);
    expect(migrateUser(cpu)).toBe(0);
    expect([pfnOf(cpu, 0, 1) === pfn, testPageFlag(cpu, pfnOf(cpu, 0, 1), PG_mlocked)]).toEqual([false, true]);
  });

  test('a raised count is tried, and fails: the page is isolated and put back', () => {
    const cpu = bootMlocked('off');
    const pfn = pfnOf(cpu, 0, 1);
    getUserPages(cpu, 0, 1, 1, FOLL_GET, pages);
    expect([migrateUser(cpu), pfnOf(cpu, 0, 1)]).toEqual([1, pfn]);
    putPage(cpu, pfn, Ref.Gup);
  });

  test('when mlock pins nobody even tries', () => {
    const cpu = bootMlocked('on');
    expect(migrateUser(cpu)).toBe(-EBUSY);
    compactAll(cpu, 1);
    putbackIsolatedPages(cpu, privateList(cpu, 1));
    expect(testPageFlag(cpu, pfnOf(cpu, 0, 1), PG_mlocked)).toBe(true);
  });
});

test('3.g how long a pin is held is on record, by its class', () => {
  const cpu = bootPins();
  let now = 0;
  const timed = { ...cpu, debug: { ...cpu.debug, now: () => now } };
  expect(storeEntry(timed, 0, 0, 5, movable, PinClass.CrossSystem)).toBe(0);
  now = 3_000_000;
  expect(move(timed, entryPage(timed, 0, 0))).toBe(0);
  now = 5_000_000;
  eraseEntry(timed, 0, 0);
  const holds = pinHolds(cpu.machine);
  // 5 ms are between 2^12 and 2^13 us, wherever the page was meanwhile.
  expect(holds['cross system']).toEqual([{ fromUs: 4096, count: 1 }]);
  expect(holds['kernel']).toEqual([]);
});
