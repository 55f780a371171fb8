import { describe, expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { cacheSlot, diskAddress } from '../../../src/mm/cache/pageCache.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { activatePage, lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { LRU_ACTIVE_FILE, nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PG_dirty, PG_writeback, setPageFlag, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { allocUserPage } from '../../../src/mm/reclaim/allocUserPage.ts';
import { removeMapping } from '../../../src/mm/reclaim/removeMapping.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { isolateLruPage } from '../../../src/mm/lru/isolateLruPage.ts';
import { PTE_PRESENT, readPte } from '../../../src/mm/vm/pte.ts';
import { tryToUnmap } from '../../../src/mm/vm/tryToUnmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit, auditFree } from '../audit.ts';
import { ledgerOf, lruPages } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf, typeOf } from '../vm/userMemory.ts';

const isFree = (cpu: Cpu, pfn: number): boolean => auditFree(cpu).places.has(pfn);
function fileUser(write: boolean): { cpu: Cpu; pfn: number } {
  const cpu = bootMm();
  cpu.mem[diskAddress(cpu, 0, 0)] = 3;
  if (write) writeUser(cpu, 0, FILE_VPAGE, 5);
  else readUser(cpu, 0, FILE_VPAGE);
  lruAddDrain(cpu);
  return { cpu, pfn: pfnOf(cpu, 0, FILE_VPAGE) };
}

describe('a page of a file', () => {
  test('clean: unmapped, out of the cache and free at once', () => {
    const { cpu, pfn } = fileUser(false);
    expect(shrinkNode(cpu, 0, 4)).toBe(1);
    expect([isFree(cpu, pfn), readPte(cpu, 0, FILE_VPAGE), cpu.mem[cacheSlot(cpu, 0, 0)]]).toEqual([true, 0, 0]);
    expect(readUser(cpu, 0, FILE_VPAGE)).toBe(3);
    expect(audit(cpu)).toEqual([]);
  });

  test('dirty: written this time, freed the next', () => {
    const { cpu, pfn } = fileUser(true);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    expect([testPageFlag(cpu, pfn, PG_writeback), isFree(cpu, pfn)]).toEqual([true, false]);
    lruAddDrain(cpu);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    completeWrites(cpu);
    lruAddDrain(cpu);
    expect(shrinkNode(cpu, 0, 4)).toBe(1);
    expect([isFree(cpu, pfn), cpu.mem[diskAddress(cpu, 0, 0)]]).toEqual([true, 5]);
    expect(readUser(cpu, 0, FILE_VPAGE)).toBe(5);
    expect(audit(cpu)).toEqual([]);
  });

  test('used by somebody: put back, as it was, in the cache', () => {
    const { cpu, pfn } = fileUser(false);
    getPage(cpu, pfn, Ref.Gup);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    lruAddDrain(cpu);
    expect([ledgerOf(cpu, pfn), cpu.mem[cacheSlot(cpu, 0, 0)]]).toEqual([{ cache: 1, gup: 1 }, pfn + 1]);
    expect(nrIsolated(cpu, 0, true)).toBe(0);
    putPage(cpu, pfn, Ref.Gup);
    expect(audit(cpu)).toEqual([]);
  });

  test('locked: passed over', () => {
    const { cpu, pfn } = fileUser(false);
    lockPage(cpu, pfn);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    unlockPage(cpu, pfn);
    lruAddDrain(cpu);
    expect(shrinkNode(cpu, 0, 4)).toBe(1);
  });

  test('active: made inactive first when there are few inactive ones', () => {
    const { cpu, pfn } = fileUser(false);
    activatePage(cpu, pfn);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_ACTIVE_FILE)).toEqual([pfn]);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_ACTIVE_FILE)).toEqual([]);
    expect(shrinkNode(cpu, 0, 4)).toBe(1);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('an anonymous page', () => {
  test('goes to swap, and its data comes back', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    const pfn = pfnOf(cpu, 0, 1);
    lruAddDrain(cpu);
    expect(shrinkNode(cpu, 0, 4)).toBe(0);
    completeWrites(cpu);
    lruAddDrain(cpu);
    expect([shrinkNode(cpu, 0, 4), isFree(cpu, pfn)]).toEqual([1, true]);
    expect(readUser(cpu, 0, 1)).toBe(5);
    expect(audit(cpu)).toEqual([]);
  });

  test('stays when there is no room in swap', () => {
    const cpu = bootMm({ swapSlots: 0 });
    writeUser(cpu, 0, 1, 5);
    lruAddDrain(cpu);
    expect([shrinkNode(cpu, 0, 4), typeOf(cpu, 0, 1)]).toEqual([0, PTE_PRESENT]);
    expect(audit(cpu)).toEqual([]);
  });

  test('that is pinned never goes, whatever the pressure', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    for (let round = 0; round < 5; round++) {
      lruAddDrain(cpu);
      expect(shrinkNode(cpu, 0, 4)).toBe(0);
      completeWrites(cpu);
    }
    expect([pfnOf(cpu, 0, 1), typeOf(cpu, 0, 1)]).toEqual([pages[0], PTE_PRESENT]);
    lruAddDrain(cpu);
    expect(audit(cpu)).toEqual([]);
  });

  test('that is pinned when it is in the swap cache already is not unmapped', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    lruAddDrain(cpu);
    shrinkNode(cpu, 0, 4);
    readUser(cpu, 0, 1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN, new Int32Array(1));
    completeWrites(cpu);
    lruAddDrain(cpu);
    expect([shrinkNode(cpu, 0, 4), typeOf(cpu, 0, 1)]).toEqual([0, PTE_PRESENT]);
    expect(audit(cpu)).toEqual([]);
  });
});

test('no more pages than asked for', () => {
  const cpu = bootMm();
  for (let index = 0; index < 4; index++) readUser(cpu, 0, FILE_VPAGE + index);
  lruAddDrain(cpu);
  expect([shrinkNode(cpu, 0, 3), shrinkNode(cpu, 0, 3), shrinkNode(cpu, 0, 3)]).toEqual([3, 1, 0]);
});

describe('removing a mapping', () => {
  /** A clean, unmapped, locked and isolated page of the cache. */
  const setUp = (): { cpu: Cpu; pfn: number } => {
    const { cpu, pfn } = fileUser(false);
    isolateLruPage(cpu, pfn);
    lockPage(cpu, pfn);
    tryToUnmap(cpu, pfn);
    return { cpu, pfn };
  };

  test('freezes the page and empties its slot', () => {
    const { cpu, pfn } = setUp();
    expect(removeMapping(cpu, pfn)).toBe(true);
    expect([cpu.mem[cacheSlot(cpu, 0, 0)], ledgerOf(cpu, pfn)]).toEqual([0, { isolation: 1 }]);
  });

  test('not of a page that somebody uses, nor of a dirty one: its count is as before', () => {
    const { cpu, pfn } = setUp();
    getPage(cpu, pfn, Ref.Gup);
    expect(removeMapping(cpu, pfn)).toBe(false);
    putPage(cpu, pfn, Ref.Gup);
    setPageFlag(cpu, pfn, PG_dirty);
    expect(removeMapping(cpu, pfn)).toBe(false);
    unlockPage(cpu, pfn);
    expect(cpu.mem[cacheSlot(cpu, 0, 0)]).toBe(pfn + 1);
    putPage(cpu, pfn, Ref.Isolation);
    expect(ledgerOf(cpu, pfn)).toEqual({ cache: 1 });
  });

  test('not of a page that is in no cache', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    expect(removeMapping(cpu, pfnOf(cpu, 0, 1))).toBe(false);
  });
});

describe('an allocation for user space', () => {
  test('reclaims when there is nothing free', () => {
    const cpu = bootMm({ normalFrames: 8, cmaBlocks: 0, movableFrames: 8, anonPages: 20, swapSlots: 32 });
    for (let vpage = 0; vpage < 20; vpage++) expect(writeUser(cpu, 0, vpage, vpage + 1)).toBe(0);
    expect(Array.from({ length: 20 }, (_, vpage) => readUser(cpu, 0, vpage))).toEqual(
      Array.from({ length: 20 }, (_, vpage) => vpage + 1),
    );
    expect(audit(cpu)).toEqual([]);
  });

  test('gives up when there is nothing to reclaim', () => {
    const cpu = bootMm();
    for (let taken = 0; taken < cpu.layout.frames; taken++) expect(allocUserPage(cpu)).toBeGreaterThanOrEqual(0);
    expect(allocUserPage(cpu)).toBe(-1);
  });

  test('is near its CPU', () => {
    const cpu = bootMm({ nodes: 2, cpus: 2 });
    expect(allocUserPage(cpu)).toBeLessThan(32);
    expect(allocUserPage({ ...cpu, id: 1 })).toBeGreaterThanOrEqual(32);
  });
});
