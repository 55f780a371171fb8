import { describe, expect, test } from 'vitest';
import { drainsOf, roundsOf, sweepsOf } from '../../../src/mm/debug/effort.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE, releaseGrab } from '../../../src/mm/gup/followPage.ts';
import { firstUnpinnable } from '../../../src/mm/gup/longterm/checkAndUnpinPages.ts';
import { gupLongterm } from '../../../src/mm/gup/longterm/gupLongterm.ts';
import { isPinnablePage } from '../../../src/mm/gup/longterm/isPinnablePage.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EBUSY, EFAULT, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { zeroPfn } from '../../../src/mm/page/zeroPage.ts';
import { allocatesForPin, taskFlags } from '../../../src/mm/task/task.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { MIGRATE_CMA } from '../../../src/mm/zone/migratetype.ts';
import { audit } from '../audit.ts';
import { booked, bugOf, kernel, ledgerOf, listed, movable } from '../machine.ts';
import { bootMm, migrateOne, pfnOf } from '../vm/userMemory.ts';
import { isMovable, makeBusy, room, typesOf, written, zonesOf } from './pinScene.ts';

const all = [0, 1, 2, 3];
const LONG = FOLL_PIN | FOLL_LONGTERM;
const pin = (cpu: Cpu, pages: Int32Array, flags = LONG | FOLL_WRITE, count = 4): number =>
  gupLongterm(cpu, 0, 0, count, flags, pages);
const release = (cpu: Cpu, pages: Int32Array, got: number, flags = LONG): void => {
  for (let i = 0; i < got; i++) releaseGrab(cpu, pages[i]!, flags);
};
const policies: Partial<MachineConfig>[] = [
  {},
  { longtermProgress: 'resume' },
  { longtermRetry: 'unlimited' },
  { longtermRetry: 'unlimited', longtermProgress: 'resume', gupIsolation: 'batch' },
];

describe('gupLongterm', () => {
  test.each(policies)('moves pages to where they may stay, and pins them: %o', (policy) => {
    const cpu = written(policy);
    const pages = room();
    expect(pin(cpu, pages)).toBe(4);
    expect([...pages.subarray(0, 4)]).toEqual(all.map((vpage) => pfnOf(cpu, 0, vpage)));
    expect([zonesOf(cpu, all), typesOf(cpu, all).includes(MIGRATE_CMA)]).toEqual([all.map(() => ZONE_NORMAL), false]);
    expect(all.map((i) => booked(cpu, pages[i]!, Ref.Pin))).toEqual([1, 1, 1, 1]);
    expect(all.map((vpage) => readUser(cpu, 0, vpage))).toEqual([10, 11, 12, 13]);
    release(cpu, pages, 4);
    expect([taskFlags(cpu, 0), audit(cpu)]).toEqual([0, []]);
  });

  test('FOLL_GET takes references in place of pins', () => {
    const cpu = written();
    const pages = room();
    expect(pin(cpu, pages, FOLL_GET | FOLL_LONGTERM)).toBe(4);
    expect(all.map((i) => [booked(cpu, pages[i]!, Ref.Gup), isMovable(cpu, pages[i]!)])).toEqual(
      all.map(() => [1, false]),
    );
    release(cpu, pages, 4, FOLL_GET);
    expect(audit(cpu)).toEqual([]);
  });

  test('without FOLL_LONGTERM nothing moves', () => {
    const cpu = written();
    const pages = room();
    expect([pin(cpu, pages, FOLL_PIN | FOLL_WRITE), ...zonesOf(cpu, all)]).toEqual([4, ...all.map(() => ZONE_MOVABLE)]);
    release(cpu, pages, 4);
    expect(audit(cpu)).toEqual([]);
  });

  test('pages of CMA pageblocks are moved, too', () => {
    const cpu = bootMm({ movableFrames: 0 });
    // All that is not CMA is taken meanwhile.
    const kept = Array.from({ length: 12 }, () => allocPage(cpu, kernel));
    writeUser(cpu, 0, 0, 10);
    lruAddDrain(cpu);
    expect(typesOf(cpu, [0])).toEqual([MIGRATE_CMA]);
    const pages = room();
    expect(pin(cpu, pages, LONG, 1)).toBe(-ENOMEM);
    for (const pfn of kept) putPage(cpu, pfn, Ref.Alloc);
    expect([pin(cpu, pages, LONG, 1), typesOf(cpu, [0]).includes(MIGRATE_CMA)]).toEqual([1, false]);
    expect([readUser(cpu, 0, 0), isPinnablePage(cpu, pages[0]!)]).toEqual([10, true]);
    release(cpu, pages, 1);
    expect(audit(cpu)).toEqual([]);
  });

  test('pages that it faults in are where they may stay from the start', () => {
    const cpu = bootMm();
    const pages = room();
    expect([pin(cpu, pages), ...zonesOf(cpu, all), roundsOf(cpu)]).toEqual([4, ...all.map(() => ZONE_NORMAL), 1]);
    release(cpu, pages, 4);
    const pfn = allocPage(cpu, movable);
    expect([isMovable(cpu, pfn), allocatesForPin(cpu)]).toEqual([true, false]);
    putPage(cpu, pfn, Ref.Alloc);
    expect(audit(cpu)).toEqual([]);
  });

  test('1.a no page is skipped: a compound page in the array does not say that its next page follows', () => {
    const cpu = written({ thp: 'on' });
    const first = cpu.layout.frames - 4;
    const pages = room();
    const [low] = [pin(cpu, pages, FOLL_PIN, 1)];
    release(cpu, pages, low, FOLL_PIN);
    // A page of a compound page below ZONE_MOVABLE, a movable page, the next of the compound page.
    const compound = 4;
    pages.set([compound + 2, first, compound + 3]);
    for (let tail = compound + 1; tail < compound + 4; tail++)
      cpu.mem[cpu.layout.page.base + tail * cpu.layout.page.stride + 8] = compound + 1;
    expect(firstUnpinnable(cpu, pages, 0, 3)).toBe(1);
    pages.set([compound + 1, compound + 2, compound + 3]);
    expect(firstUnpinnable(cpu, pages, 0, 3)).toBe(3);
  });

  test('1.b one page that can not be moved: nothing stays pinned', () => {
    for (const policy of policies) {
      const cpu = written({ pinnableMigrateMax: 2, ...policy });
      migrateOne(cpu, pfnOf(cpu, 0, 0), { ...movable, highestZone: ZONE_NORMAL });
      lruAddDrain(cpu);
      const busy = makeBusy(cpu, 2);
      const pages = room();
      // Past the part without locks, which may keep what it got.
      writeUser(cpu, 0, 0, 10);
      const got = pin(cpu, pages);
      expect(got === -EBUSY || got === 1).toBe(true);
      if (got > 0) release(cpu, pages, got);
      expect(all.map((vpage) => booked(cpu, pfnOf(cpu, 0, vpage), Ref.Pin))).toEqual([0, 0, 0, 0]);
      putPage(cpu, busy, Ref.Speculative);
      expect([cpu.mem[cpu.layout.follPinAcquired], audit(cpu)]).toEqual([cpu.mem[cpu.layout.follPinReleased], []]);
    }
  });

  test('1.c no flag gets lost: what was asked for is what is taken', () => {
    for (const flags of [LONG, LONG | FOLL_WRITE, FOLL_GET | FOLL_LONGTERM]) {
      const cpu = written();
      const pages = room();
      expect(pin(cpu, pages, flags)).toBe(4);
      const ref = (flags & FOLL_PIN) === 0 ? Ref.Gup : Ref.Pin;
      expect(all.map((i) => booked(cpu, pages[i]!, ref))).toEqual([1, 1, 1, 1]);
      release(cpu, pages, 4, flags);
      expect(audit(cpu)).toEqual([]);
    }
  });

  test.each(['normal', 'movable'] as const)('1.d the page of zeroes is always pinnable, in the zone %s', (zeroPage) => {
    const cpu = bootMm({ zeroPage, longtermWrite: 'asked', longtermRetry: 'unlimited' });
    const zero = zeroPfn(cpu);
    expect([isMovable(cpu, zero), isPinnablePage(cpu, zero)]).toEqual([zeroPage === 'movable', true]);
    const pages = room();
    const before = ledgerOf(cpu, zero);
    expect(pin(cpu, pages, LONG, 2)).toBe(2);
    expect([...pages.subarray(0, 2), ledgerOf(cpu, zero), roundsOf(cpu)]).toEqual([zero, zero, before, 1]);
    release(cpu, pages, 2);
    expect([ledgerOf(cpu, zero), readUser(cpu, 0, 0)]).toEqual([before, 0]);
    writeUser(cpu, 0, 0, 5);
    expect([readUser(cpu, 0, 0), readUser(cpu, 0, 1)]).toEqual([5, 0]);
    // With pins always for writing it is never met.
    const writing = bootMm({ zeroPage });
    expect([pin(writing, pages, LONG, 1), pages[0] === zeroPfn(writing)]).toEqual([1, false]);
  });

  test.each(['restart', 'resume'] as const)('1.e it ends, and leaves no pin behind: %s', (longtermProgress) => {
    const cpu = written({ longtermProgress, pinnableMigrateMax: 3 });
    const target = { ...movable, highestZone: ZONE_NORMAL };
    for (const vpage of [0, 1]) migrateOne(cpu, pfnOf(cpu, 0, vpage), target);
    lruAddDrain(cpu);
    munmap(cpu, 0, 3, 1);
    const pages = room();
    // The last page is not mapped: what comes before it is pinned.
    expect([pin(cpu, pages), ...[0, 1, 2].map((i) => booked(cpu, pages[i]!, Ref.Pin))]).toEqual([3, 1, 1, 1]);
    release(cpu, pages, 3);
    expect(audit(cpu)).toEqual([]);
  });

  test('1.f passes over the pages: pin and check, then unpin, isolate, pin and check', () => {
    const cpu = written();
    const pages = room();
    pin(cpu, pages);
    expect([roundsOf(cpu), sweepsOf(cpu), drainsOf(cpu)]).toEqual([2, 6, 1]);
    release(cpu, pages, 4);
    pin(cpu, pages);
    // Where all may stay the part without locks does everything.
    expect([roundsOf(cpu), sweepsOf(cpu)]).toEqual([2, 6]);
  });

  test('1.g limits: the eleventh failed migration ends it, the first one does without limits', () => {
    for (const [policy, rounds] of [
      [{}, 11],
      [{ pinnableMigrateMax: 4 }, 5],
      [{ longtermRetry: 'unlimited' }, 1],
    ] as const) {
      const cpu = written(policy);
      const busy = makeBusy(cpu, 0);
      const pages = room();
      expect([pin(cpu, pages), roundsOf(cpu), taskFlags(cpu, 0)]).toEqual([-EBUSY, rounds, 0]);
      putPage(cpu, busy, Ref.Speculative);
      expect([pin(cpu, pages), audit(cpu).filter((problem) => !problem.includes('pin'))]).toEqual([4, []]);
    }
  });

  test('1.h a page is migrated only while it is isolated: without, it is tried again and given up', () => {
    const cpu = written();
    const pfn = pfnOf(cpu, 0, 0);
    isolateToList(cpu, pfn, privateList(cpu, 1));
    const pages = room();
    expect([pin(cpu, pages), roundsOf(cpu), pfnOf(cpu, 0, 0)]).toEqual([-EBUSY, 101, pfn]);
    putbackIsolatedPages(cpu, privateList(cpu, 1));
    lruAddDrain(cpu);
    expect([listed(cpu, privateList(cpu, 1)), audit(cpu)]).toEqual([[], []]);
    // And migration itself refuses one that is on its LRU list.
    const list = privateList(cpu, 1);
    const node = cpu.layout.page.base + pfnOf(cpu, 0, 1) * cpu.layout.page.stride + 3;
    cpu.mem[list] = node;
    const run = (): number => migratePages(cpu, list, movable, MIGRATE_SYNC, MigrateReason.LongtermPin);
    expect(bugOf(cpu, run)).toMatchObject({ bug: Bug.NotIsolated });
  });

  test('1.i isolation is tried again for as long as it takes, and zeroes are instantiated, not migrated', () => {
    const cpu = written({ longtermRetry: 'unlimited', pinnableIsolateMax: 3 });
    isolateToList(cpu, pfnOf(cpu, 0, 0), privateList(cpu, 1));
    const pages = room();
    let drains = 0;
    const locks = {
      ...cpu.locks,
      get drain() {
        // Somebody isolated the page, and puts it back after ten of the drains: more than the limit.
        if (++drains === 30) {
          putbackIsolatedPages(cpu, privateList(cpu, 1));
          lruAddDrain(cpu);
        }
        return cpu.locks.drain;
      },
    };
    expect(pin({ ...cpu, locks }, pages)).toBe(4);
    expect(roundsOf(cpu)).toBeGreaterThan(4);
    release(cpu, pages, 4);
    const zeroes = bootMm({ zeroPage: 'movable' });
    readUser(zeroes, 0, 0);
    expect([pin(zeroes, pages, LONG, 1), pages[0] === zeroPfn(zeroes)]).toEqual([1, false]);
    expect([isMovable(zeroes, pages[0]!), roundsOf(zeroes)]).toEqual([false, 1]);
    release(zeroes, pages, 1);
    expect(audit(cpu)).toEqual([]);
  });

  test('an address space that is gone is an error, and the task allocates as before', () => {
    const cpu = written();
    expect([gupLongterm(cpu, 2, 0, 1, LONG, room()), taskFlags(cpu, 0)]).toEqual([-EFAULT, 0]);
  });
});
