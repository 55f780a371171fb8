import { describe, expect, test } from 'vitest';
import { allocContigRange, freeContigRange } from '../../../src/mm/cma/allocContigRange.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isOffline, noteAllocated } from '../../../src/mm/debug/frameState.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { offlinePages } from '../../../src/mm/hotplug/offlinePages.ts';
import { onlinePages } from '../../../src/mm/hotplug/onlinePages.ts';
import { stuckPages } from '../../../src/mm/hotplug/stuckPages.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EBUSY, EINTR, EINVAL } from '../../../src/mm/machine/errno.ts';
import { migrateRange } from '../../../src/mm/hotplug/migrateRange.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { PG_hwpoison, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { setPoisoned } from '../../../src/mm/poison/poisonState.ts';
import { softOffline } from '../../../src/mm/poison/softOffline.ts';
import { unmapPoisoned } from '../../../src/mm/poison/unmapPoisoned.ts';
import { unpoison } from '../../../src/mm/poison/unpoison.ts';
import { flushSignals, sendSignal, setAlarm, signalPending } from '../../../src/mm/task/signal.ts';
import { ACCESS_FAILED, writeUser, readUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { zoneFreePages } from '../../../src/mm/zone/buddy.ts';
import { isolatePageblock, unisolatePageblock } from '../../../src/mm/zone/isolatePageblock.ts';
import { MIGRATE_CMA, MIGRATE_ISOLATE, MIGRATE_MOVABLE, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, kernel, movable } from '../machine.ts';
import { makeBusy, written } from '../gup/pinScene.ts';
import { bootMm, pfnOf } from '../vm/userMemory.ts';

const all = [0, 1, 2, 3];
const findings = (cpu: Cpu): string[] => auditMachine(cpu.machine, 'quiescent').map(({ title }) => title);
const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
const intact = (cpu: Cpu): boolean => all.every((vpage) => readUser(cpu, 0, vpage) === 10 + vpage);
const sound = (cpu: Cpu): void => expect([audit(cpu), findings(cpu)]).toEqual([[], []]);

describe('a pageblock that is isolated', () => {
  test('has its free pages on the lists of its own type, and nothing is allocated from it', () => {
    const cpu = bootCpu();
    const free = zoneFreePages(cpu, 1);
    expect([isolatePageblock(cpu, 20, -1), pageblockType(cpu, 20)]).toEqual([0, MIGRATE_ISOLATE]);
    // A free block may span two: its other half stays where it was.
    expect([pageblockType(cpu, 16), zoneFreePages(cpu, 1)]).toEqual([MIGRATE_MOVABLE, free]);
    expect(audit(cpu)).toEqual([]);
    const pages = Array.from({ length: 28 }, () => allocPage(cpu, movable));
    expect([pages.filter((pfn) => pfn >= 20 && pfn < 24), allocPage(cpu, movable)]).toEqual([[], -1]);
    for (const pfn of pages) putPage(cpu, pfn, Ref.Alloc);
    unisolatePageblock(cpu, 20, MIGRATE_MOVABLE);
    sound(cpu);
  });

  test('is isolated once, if it has nothing that can not be moved, and CMA only for those who want it', () => {
    const cpu = bootCpu();
    const own = allocPage(cpu, kernel);
    const block = own & -4;
    expect([isolatePageblock(cpu, block, -1), isolatePageblock(cpu, 12, -1)]).toEqual([-EBUSY, -EBUSY]);
    expect([isolatePageblock(cpu, 12, MIGRATE_CMA), isolatePageblock(cpu, 12, MIGRATE_CMA)]).toEqual([0, -EBUSY]);
    unisolatePageblock(cpu, 12, MIGRATE_CMA);
    putPage(cpu, own, Ref.Alloc);
    expect(isolatePageblock(cpu, block, -1)).toBe(0);
    unisolatePageblock(cpu, block, MIGRATE_MOVABLE);
    sound(cpu);
  });
});

describe('offlinePages', () => {
  test('moves what is there, keeps its content, and nothing is ever allocated there again', () => {
    const cpu = written();
    const start = pfnOf(cpu, 0, 0) & -4;
    expect([offlinePages(cpu, start, start + 4), intact(cpu)]).toEqual([0, true]);
    expect(range(start, start + 4).every((pfn) => isOffline(cpu, pfn))).toBe(true);
    sound(cpu);
    const pages: number[] = [];
    for (let pfn = allocPage(cpu, movable); pfn >= 0; pfn = allocPage(cpu, movable)) pages.push(pfn);
    expect(pages.filter((pfn) => pfn >= start && pfn < start + 4)).toEqual([]);
    for (const pfn of pages) putPage(cpu, pfn, Ref.Alloc);
    expect(bugOf(cpu, () => noteAllocated(cpu, start))).toMatchObject({ bug: Bug.OfflineAllocated, object: start });
  });

  test('of a whole zone, and back', () => {
    const cpu = written();
    expect([offlinePages(cpu, 16, 32), intact(cpu), zoneFreePages(cpu, 1)]).toEqual([0, true, 0]);
    sound(cpu);
    expect([offlinePages(cpu, 16, 20), onlinePages(cpu, 16, 32), zoneFreePages(cpu, 1)]).toEqual([-EBUSY, 0, 16]);
    expect(onlinePages(cpu, 16, 20)).toBe(-EINVAL);
    const pages = range(0, 16).map(() => allocPage(cpu, movable));
    expect(pages.toSorted((a, b) => a - b)).toEqual(range(16, 32));
    for (const pfn of pages) putPage(cpu, pfn, Ref.Alloc);
    sound(cpu);
  });

  test('with a page that is in use: it tries until a signal comes, says what is stuck, and undoes all', () => {
    const cpu = written();
    const busy = makeBusy(cpu, 2);
    const start = busy & -4;
    setAlarm(cpu, 3);
    expect([offlinePages(cpu, start, start + 4), pageblockType(cpu, start)]).toEqual([-EINTR, MIGRATE_MOVABLE]);
    const stuck = new Int32Array(4);
    expect([stuckPages(cpu, start, start + 4, stuck) > 0, stuck.includes(busy)]).toEqual([true, true]);
    putPage(cpu, busy, Ref.Speculative);
    lruAddDrain(cpu);
    expect(signalPending(cpu)).toBe(true);
    flushSignals(cpu);
    expect([signalPending(cpu), intact(cpu)]).toEqual([false, true]);
    sound(cpu);
    expect(offlinePages(cpu, start, start + 4)).toBe(0);
    sound(cpu);
  });

  test('a signal that somebody sends ends it, too', () => {
    const cpu = written();
    sendSignal(cpu, 0);
    expect([offlinePages(cpu, 16, 20), intact(cpu)]).toEqual([-EINTR, true]);
    sound(cpu);
  });

  test('with kernel pages or CMA in the range: -EBUSY, and no pageblock stays isolated', () => {
    const cpu = bootMm();
    const own = allocPage(cpu, kernel);
    expect([offlinePages(cpu, 0, 12), offlinePages(cpu, 8, 16)]).toEqual([-EBUSY, -EBUSY]);
    putPage(cpu, own, Ref.Alloc);
    sound(cpu);
  });

  test('poisoned pages are no obstacle, and stay what they are', () => {
    const cpu = written();
    expect([softOffline(cpu, 21), offlinePages(cpu, 20, 24)]).toEqual([0, 0]);
    expect([isOffline(cpu, 20), isOffline(cpu, 21), unpoison(cpu, 21)]).toEqual([true, false, -EINVAL]);
    sound(cpu);
    expect([onlinePages(cpu, 20, 24), unpoison(cpu, 21)]).toEqual([0, 0]);
    sound(cpu);
  });

  test('pages of files and of the page cache move as well', () => {
    const cpu = bootMm();
    for (let i = 0; i < 4; i++) writeUser(cpu, 0, 8 + i, 20 + i);
    lruAddDrain(cpu);
    expect(offlinePages(cpu, 16, 32)).toBe(0);
    expect(all.map((i) => readUser(cpu, 0, 8 + i))).toEqual([20, 21, 22, 23]);
    sound(cpu);
  });
});

describe('allocContigRange', () => {
  /** Virtual page 0 is in the CMA pageblock, since all other memory is taken. */
  function borrowed(): { cpu: Cpu; kept: number[] } {
    const cpu = bootMm({ movableFrames: 0 });
    const kept = range(0, 12).map(() => allocPage(cpu, kernel));
    writeUser(cpu, 0, 0, 10);
    lruAddDrain(cpu);
    return { cpu, kept };
  }

  test('gets pages that others had borrowed; they move', () => {
    const { cpu, kept } = borrowed();
    expect(pfnOf(cpu, 0, 0)).toBeGreaterThanOrEqual(12);
    expect(allocContigRange(cpu, 12, 16)).toBe(-EBUSY);
    expect(pageblockType(cpu, 12)).toBe(MIGRATE_CMA);
    sound(cpu);
    for (const pfn of kept) putPage(cpu, pfn, Ref.Alloc);
    expect([allocContigRange(cpu, 12, 16), readUser(cpu, 0, 0), pfnOf(cpu, 0, 0) < 12]).toEqual([0, 10, true]);
    sound(cpu);
    freeContigRange(cpu, 12, 16);
    sound(cpu);
  });

  test('of part of a pageblock: the others stay free', () => {
    const cpu = bootMm();
    const free = zoneFreePages(cpu, 0);
    expect([allocContigRange(cpu, 13, 15), allocContigRange(cpu, 14, 16), zoneFreePages(cpu, 0)]).toEqual([
      0,
      -EBUSY,
      free - 2,
    ]);
    sound(cpu);
    freeContigRange(cpu, 13, 15);
    sound(cpu);
  });

  test('only of CMA, and not while somebody else is at work there', () => {
    const cpu = bootMm();
    expect(allocContigRange(cpu, 4, 8)).toBe(-EBUSY);
    isolatePageblock(cpu, 12, MIGRATE_CMA);
    expect(allocContigRange(cpu, 12, 16)).toBe(-EBUSY);
    unisolatePageblock(cpu, 12, MIGRATE_CMA);
    sound(cpu);
  });

  test('a page that is in use: -EBUSY, and as before', () => {
    const { cpu, kept } = borrowed();
    for (const pfn of kept) putPage(cpu, pfn, Ref.Alloc);
    const busy = makeBusy(cpu, 0);
    expect([allocContigRange(cpu, 12, 16), pfnOf(cpu, 0, 0), pageblockType(cpu, 12)]).toEqual([
      -EBUSY,
      busy,
      MIGRATE_CMA,
    ]);
    putPage(cpu, busy, Ref.Speculative);
    sound(cpu);
  });
});

describe('a poisoned page that a program still maps', () => {
  test('is taken from it when its memory is emptied', () => {
    const cpu = written();
    const pfn = pfnOf(cpu, 0, 1);
    setPoisoned(cpu, pfn);
    expect(migrateRange(cpu, pfn, pfn + 1, MigrateReason.Hotplug)).toBe(0);
    expect([readUser(cpu, 0, 1), readUser(cpu, 0, 2), testPageFlag(cpu, pfn, PG_hwpoison)]).toEqual([
      ACCESS_FAILED,
      12,
      true,
    ]);
    sound(cpu);
  });

  test('has to be locked for that', () => {
    const cpu = written();
    const pfn = pfnOf(cpu, 0, 1);
    expect(bugOf(cpu, () => unmapPoisoned(cpu, pfn))).toMatchObject({ bug: Bug.UnmapUnlocked });
  });
});
