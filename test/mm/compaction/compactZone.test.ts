import { describe, expect, test } from 'vitest';
import { freePagesList, migrateList, pinList } from '../../../src/mm/compaction/compactControl.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { throttleIsolation, tooManyIsolated } from '../../../src/mm/lru/isolationThrottle.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { throttleQueue } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { MIGRATE_ASYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { inflateBalloon } from '../../../src/mm/movable/balloon.ts';
import { zsMalloc, zsPlace, zsRead } from '../../../src/mm/movable/zsPool.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { entryPage, readEntry } from '../../../src/mm/pinpage/pinDriver.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { setPageblockType, MIGRATE_ISOLATE, MIGRATE_UNMOVABLE } from '../../../src/mm/zone/migratetype.ts';
import { drainAllPages } from '../../../src/mm/zone/perCpuPages.ts';
import { auditFree } from '../audit.ts';
import { interrupted, listed, movable } from '../machine.ts';
import { bootPins, compactAll, findings, other, store } from '../pinpage/pinWorkload.ts';
import { pfnOf } from '../vm/userMemory.ts';

const MOVABLE = 1;
/** Frames 16 to 31 are the zone MOVABLE. */
const START = 16;
const END = 32;

/** Frames of the zone MOVABLE in use, as a picture. */
function picture(cpu: Cpu): string {
  drainAllPages(cpu, MOVABLE);
  const { places } = auditFree(cpu);
  return Array.from({ length: END - START }, (_, i) => (places.has(START + i) ? '.' : 'x')).join('');
}

/** A program with `count` pages in the zone MOVABLE, content 1000 + page, of which every second is unmapped again. */
function fragmented(count = 8, overrides = {}): Cpu {
  const cpu = bootPins({ anonPages: 8, ...overrides });
  const kept: number[] = [];
  for (let vpage = 0; vpage < count; vpage++) {
    const filler = allocPage(cpu, movable);
    writeUser(cpu, 0, vpage, 1000 + vpage);
    kept.push(filler);
  }
  for (const filler of kept) putPage(cpu, filler, Ref.Alloc);
  lruAddDrain(cpu);
  return cpu;
}

const contents = (cpu: Cpu, count = 8): number[] =>
  Array.from({ length: count }, (_, vpage) => readUser(cpu, 0, vpage));

test('pages move to the end of the zone; what is free is in one piece, and nothing is lost', () => {
  const cpu = fragmented(4);
  expect(picture(cpu)).toMatch(/\.x.*\.x/);
  compactAll(cpu, MOVABLE);
  lruAddDrain(cpu);
  expect(picture(cpu)).toMatch(/^\.{8,}x+\.*$|^\.{10,}/);
  expect(contents(cpu, 4)).toEqual([1000, 1001, 1002, 1003]);
  expect(findings(cpu)).toEqual([]);
  for (const list of [migrateList(cpu), freePagesList(cpu), pinList(cpu)]) expect(listed(cpu, list)).toEqual([]);
  // What a block of the zone's size needs:
  expect(allocPages(cpu, { ...movable }, 3)).toBeGreaterThanOrEqual(START);
});

test('every kind of movable page moves, with what is on it', () => {
  const cpu = bootPins();
  writeUser(cpu, 0, 0, 11);
  lruAddDrain(cpu);
  store(cpu, 0, 0, 22);
  inflateBalloon(cpu, movable);
  zsMalloc(cpu, 0, 33, movable);
  const where = (): number[] => [
    pfnOf(cpu, 0, 0),
    entryPage(cpu, 0, 0),
    listed(cpu, cpu.layout.pins.balloonPages)[0]!,
    zsPlace(cpu, 0)!.pfn,
  ];
  const before = where();
  compactAll(cpu, MOVABLE);
  const after = where();
  expect(before.filter((pfn, i) => after[i] === pfn)).toEqual([]);
  expect([readUser(cpu, 0, 0), readEntry(cpu, 0, 0), zsRead(cpu, 0)]).toEqual([11, 22, 33]);
  expect(findings(cpu)).toEqual([]);
});

describe('the migrate scanner steps over', () => {
  test('free blocks, compound pages, pages of the kernel, and what others have', () => {
    const cpu = bootPins();
    const compound = allocPages(cpu, movable, 2);
    const kernel = allocPage(cpu, movable);
    const pfn = store(cpu, 0, 0, 5);
    lockPage(cpu, pfn);
    compactAll(cpu, MOVABLE);
    unlockPage(cpu, pfn);
    expect(entryPage(cpu, 0, 0)).toBe(pfn);
    putPage(cpu, compound, Ref.Alloc);
    putPage(cpu, kernel, Ref.Alloc);
    expect(findings(cpu)).toEqual([]);
  });

  test('I20: pages that are pinned for a device, without isolating them', () => {
    const cpu = fragmented(2);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    lruAddDrain(cpu);
    compactAll(cpu, MOVABLE);
    expect(pfnOf(cpu, 0, 1)).toBe(pages[0]);
    unpinUserPage(cpu, pages[0]!);
    lruAddDrain(cpu);
    expect(findings(cpu)).toEqual([]);
  });

  test('in a hurry, whole pageblocks that are not for movable pages', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    setPageblockType(cpu, pfn, MIGRATE_UNMOVABLE);
    compactAll(cpu, MOVABLE, MIGRATE_ASYNC);
    expect(entryPage(cpu, 0, 0)).toBe(pfn);
    compactAll(cpu, MOVABLE);
    expect(entryPage(cpu, 0, 0)).not.toBe(pfn);
  });
});

test('the free scanner takes nothing from a pageblock that is being isolated', () => {
  const cpu = bootPins();
  store(cpu, 0, 0, 5);
  drainAllPages(cpu, MOVABLE);
  for (let block = START; block < END; block += 4) setPageblockType(cpu, block, MIGRATE_ISOLATE);
  const pfn = entryPage(cpu, 0, 0);
  compactAll(cpu, MOVABLE);
  expect([entryPage(cpu, 0, 0), readEntry(cpu, 0, 0)]).toEqual([pfn, 5]);
});

test('only the zone that is asked for', () => {
  const cpu = bootPins();
  const pfn = store(cpu, 0, 0, 5);
  expect(pfn).toBeGreaterThanOrEqual(START);
  compactAll(cpu, ZONE_NORMAL);
  expect(entryPage(cpu, 0, 0)).toBe(pfn);
});

test('a compaction that was given up goes on where it stopped, and begins anew when it was done', () => {
  const cpu = fragmented(4);
  const cached = cpu.layout.pins.scanner.base + MOVABLE * cpu.layout.pins.scanner.stride;
  compactAll(cpu, MOVABLE);
  const [migrate, free] = [cpu.mem[cached]!, cpu.mem[cached + 1]!];
  expect(migrate + free).toBeGreaterThanOrEqual(END - START);
  cpu.mem[cached] = 8;
  cpu.mem[cached + 1] = 0;
  lruAddDrain(cpu);
  const below = Array.from({ length: 4 }, (_, vpage) => pfnOf(cpu, 0, vpage)).filter((pfn) => pfn < START + 8);
  compactAll(cpu, MOVABLE);
  expect(Array.from({ length: 4 }, (_, vpage) => pfnOf(cpu, 0, vpage)).filter((pfn) => pfn < START + 8)).toEqual(below);
});

describe('too many isolated pages', () => {
  /** Three of four pages of the LRU are isolated by the other CPU. */
  function crowded(): Cpu {
    const cpu = fragmented(4);
    const list = privateList(other(cpu), 1);
    for (let vpage = 0; vpage < 3; vpage++) isolateToList(other(cpu), pfnOf(cpu, 0, vpage), list);
    expect(tooManyIsolated(cpu, 0)).toBe(true);
    return cpu;
  }

  test('who is in a hurry gives up', () => {
    const cpu = crowded();
    const frames = (): number[] => [0, 1, 2, 3].map((vpage) => pfnOf(cpu, 0, vpage));
    const before = frames();
    compactAll(cpu, MOVABLE, MIGRATE_ASYNC);
    expect(frames()).toEqual(before);
    putbackIsolatedPages(other(cpu), privateList(other(cpu), 1));
    lruAddDrain(other(cpu));
    drainAllPages(cpu, MOVABLE);
    compactAll(cpu, MOVABLE, MIGRATE_ASYNC);
    expect(frames()).not.toEqual(before);
    lruAddDrain(cpu);
    expect(findings(cpu)).toEqual([]);
  });

  test('who has time waits, and is woken by those who put back', () => {
    const cpu = crowded();
    let waited = 0;
    // The other CPU puts its pages back when this one is about to queue.
    const waiting = interrupted(cpu, () => {
      if (waited++ === 0) putbackIsolatedPages(other(cpu), privateList(other(cpu), 1));
    });
    throttleIsolation(waiting, 0);
    expect([waited > 0, tooManyIsolated(cpu, 0)]).toEqual([true, false]);
  });

  test('a putback takes those who wait off the queue', () => {
    const cpu = crowded();
    cpu.mem[throttleQueue(cpu, 0)] = 1;
    const doorbell = cpu.mem[cpu.base + cpu.layout.cpuDoorbell]!;
    putbackIsolatedPages(other(cpu), privateList(other(cpu), 1));
    expect(cpu.mem[throttleQueue(cpu, 0)]).toBe(0);
    expect(cpu.mem[cpu.base + cpu.layout.cpuDoorbell]).toBe(doorbell + 1);
  });
});
