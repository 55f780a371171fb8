import { describe, expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { balloonCount, balloonIsolated, deflateBalloon, inflateBalloon } from '../../../src/mm/movable/balloon.ts';
import {
  isolateMovablePage,
  isolateMovableToList,
  putbackMovablePage,
} from '../../../src/mm/movable/isolateMovablePage.ts';
import { BALLOON_DRIVER, movableDriver } from '../../../src/mm/movable/movablePage.ts';
import { nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { PG_isolated, PG_lru, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { bugOf, ledgerOf, listed, lruPage, movable } from '../machine.ts';
import { below, bootPins, findings } from '../pinpage/pinWorkload.ts';

const LIST = 1;
const inBalloon = (cpu: Cpu): number[] => listed(cpu, cpu.layout.pins.balloonPages);

/** A balloon of one page. */
function setUp(): { cpu: Cpu; pfn: number } {
  const cpu = bootPins();
  expect(inflateBalloon(cpu, movable)).toBe(true);
  return { cpu, pfn: inBalloon(cpu)[0]! };
}

test('a page in the balloon is the driver’s; deflating frees it', () => {
  const { cpu, pfn } = setUp();
  expect([movableDriver(cpu, pfn), ledgerOf(cpu, pfn), balloonCount(cpu)]).toEqual([BALLOON_DRIVER, { driver: 1 }, 1]);
  expect(findings(cpu)).toEqual([]);
  expect([deflateBalloon(cpu), deflateBalloon(cpu)]).toEqual([true, false]);
  expect([ledgerOf(cpu, pfn), balloonCount(cpu)]).toEqual([{}, 0]);
  expect(findings(cpu)).toEqual([]);
});

describe('isolation', () => {
  test('takes the page from the driver’s list, and is not counted in NR_ISOLATED', () => {
    const { cpu, pfn } = setUp();
    expect(isolateMovableToList(cpu, pfn, privateList(cpu, LIST))).toBe(true);
    expect([testPageFlag(cpu, pfn, PG_isolated), inBalloon(cpu), balloonIsolated(cpu)]).toEqual([true, [], 1]);
    expect([nrIsolated(cpu, 0, false), nrIsolated(cpu, 0, true)]).toEqual([0, 0]);
    expect(findings(cpu)).toEqual([]);
    putbackMovablePages(cpu, privateList(cpu, LIST));
    expect([testPageFlag(cpu, pfn, PG_isolated), inBalloon(cpu), balloonIsolated(cpu)]).toEqual([false, [pfn], 0]);
    expect(findings(cpu)).toEqual([]);
  });

  test('happens once: an isolated page, a locked one, and one of the LRU are left alone', () => {
    const { cpu, pfn } = setUp();
    lockPage(cpu, pfn);
    expect(isolateMovablePage(cpu, pfn)).toBe(false);
    unlockPage(cpu, pfn);
    expect(isolateMovableToList(cpu, pfn, privateList(cpu, LIST))).toBe(true);
    expect(isolateMovablePage(cpu, pfn)).toBe(false);
    expect(isolateMovablePage(cpu, lruPage(cpu))).toBe(false);
    expect(ledgerOf(cpu, pfn)).toEqual({ driver: 1, isolation: 1 });
  });

  test('a page that is free is left alone', () => {
    const { cpu, pfn } = setUp();
    deflateBalloon(cpu);
    expect(isolateMovablePage(cpu, pfn)).toBe(false);
    expect(ledgerOf(cpu, pfn)).toEqual({});
  });

  test('I37: putting back what is not isolated is a bug', () => {
    const { cpu, pfn } = setUp();
    expect(bugOf(cpu, () => putbackMovablePage(cpu, pfn))?.bug).toBe(Bug.MovableIsolation);
  });

  test('an isolated page can not be deflated', () => {
    const { cpu, pfn } = setUp();
    isolateMovableToList(cpu, pfn, privateList(cpu, LIST));
    expect(deflateBalloon(cpu)).toBe(false);
  });

  test('deflating does not wait for a page that somebody has locked', () => {
    const { cpu, pfn } = setUp();
    expect(tryLockPage(cpu, pfn)).toBe(true);
    expect(deflateBalloon(cpu)).toBe(false);
    unlockPage(cpu, pfn);
    expect(deflateBalloon(cpu)).toBe(true);
  });
});

test('migration: the new page is in the balloon, on no LRU list, the old one is free', () => {
  const { cpu, pfn } = setUp();
  isolateMovableToList(cpu, pfn, privateList(cpu, LIST));
  expect(migratePages(cpu, privateList(cpu, LIST), below, MIGRATE_SYNC, MigrateReason.Compaction)).toBe(0);
  const [moved] = inBalloon(cpu);
  expect(moved).not.toBe(pfn);
  expect([ledgerOf(cpu, moved!), ledgerOf(cpu, pfn)]).toEqual([{ driver: 1 }, {}]);
  expect([testPageFlag(cpu, moved!, PG_lru), balloonCount(cpu), balloonIsolated(cpu)]).toEqual([false, 1, 0]);
  expect(findings(cpu)).toEqual([]);
});
