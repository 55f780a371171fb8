import { expect, test } from 'vitest';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { putbackMovablePages } from '../../../src/mm/migrate/putbackMovablePages.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { isolateMovableToList } from '../../../src/mm/movable/isolateMovablePage.ts';
import { clearPageMovable } from '../../../src/mm/movable/movablePage.ts';
import { zsFree, zsMalloc, zsPlace, zsRead, zsReap, zsWrite } from '../../../src/mm/movable/zsPool.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { inflateBalloon } from '../../../src/mm/movable/balloon.ts';
import { ledgerOf, listed, movable } from '../machine.ts';
import { below, bootPins, findings } from '../pinpage/pinWorkload.ts';

const LIST = 1;
const pageOf = (cpu: Cpu, handle: number): number => zsPlace(cpu, handle)!.pfn;
const migrate = (cpu: Cpu): number =>
  migratePages(cpu, privateList(cpu, LIST), below, MIGRATE_SYNC, MigrateReason.Compaction);

/** A pool with objects 0 to 2 of content 100, 101, 102, on two pages. */
function setUp(): Cpu {
  const cpu = bootPins();
  for (let handle = 0; handle < 3; handle++) expect(zsMalloc(cpu, handle, 100 + handle, movable)).toBe(true);
  return cpu;
}

test('two objects share a page; each is read and written by its handle', () => {
  const cpu = setUp();
  expect([pageOf(cpu, 0) === pageOf(cpu, 1), pageOf(cpu, 0) === pageOf(cpu, 2)]).toEqual([true, false]);
  expect(zsWrite(cpu, 1, 0xffff)).toBe(true);
  expect([0, 1, 2, 3].map((handle) => zsRead(cpu, handle))).toEqual([100, 0xffff, 102, -1]);
  expect(zsWrite(cpu, 3, 1)).toBe(false);
  expect(findings(cpu)).toEqual([]);
});

test('objects move with their page, and handles lead there', () => {
  const cpu = setUp();
  const pfn = pageOf(cpu, 0);
  isolateMovableToList(cpu, pfn, privateList(cpu, LIST));
  expect(migrate(cpu)).toBe(0);
  expect([pageOf(cpu, 0) === pfn, pageOf(cpu, 0) === pageOf(cpu, 1)]).toEqual([false, true]);
  expect([0, 1, 2].map((handle) => zsRead(cpu, handle))).toEqual([100, 101, 102]);
  expect(ledgerOf(cpu, pfn)).toEqual({});
  expect(findings(cpu)).toEqual([]);
});

test('an object is written while its page is isolated: the write moves along', () => {
  const cpu = setUp();
  isolateMovableToList(cpu, pageOf(cpu, 0), privateList(cpu, LIST));
  zsWrite(cpu, 0, 7);
  expect(migrate(cpu)).toBe(0);
  expect(zsRead(cpu, 0)).toBe(7);
});

test('a page that loses its last object while isolated can not be migrated, and is freed when put back', () => {
  const cpu = setUp();
  const pfn = pageOf(cpu, 2);
  isolateMovableToList(cpu, pfn, privateList(cpu, LIST));
  zsFree(cpu, 2);
  expect(ledgerOf(cpu, pfn)).toEqual({ driver: 1, isolation: 1 });
  expect(migrate(cpu)).toBe(1);
  expect([ledgerOf(cpu, pfn), listed(cpu, privateList(cpu, LIST))]).toEqual([{}, []]);
  expect(findings(cpu)).toEqual([]);
});

test('a page that loses its last object while somebody has it locked is freed later', () => {
  const cpu = setUp();
  const pfn = pageOf(cpu, 2);
  lockPage(cpu, pfn);
  zsFree(cpu, 2);
  unlockPage(cpu, pfn);
  expect(ledgerOf(cpu, pfn)).toEqual({ driver: 1 });
  // Empty: about to be freed, not to be moved.
  expect(isolateMovableToList(cpu, pfn, privateList(cpu, LIST))).toBe(false);
  zsReap(cpu);
  expect(ledgerOf(cpu, pfn)).toEqual({});
  expect(findings(cpu)).toEqual([]);
});

test('a page whose owner lets go of it while it is isolated is dropped by the VM', () => {
  const cpu = bootPins();
  inflateBalloon(cpu, movable);
  const [pfn] = listed(cpu, cpu.layout.pins.balloonPages);
  isolateMovableToList(cpu, pfn!, privateList(cpu, LIST));
  lockPage(cpu, pfn!);
  clearPageMovable(cpu, pfn!);
  unlockPage(cpu, pfn!);
  putPage(cpu, pfn!, Ref.Driver);
  expect(migrate(cpu)).toBe(0);
  expect(ledgerOf(cpu, pfn!)).toEqual({});
});

test('... also when it is put back instead of moved', () => {
  const cpu = bootPins();
  inflateBalloon(cpu, movable);
  const [pfn] = listed(cpu, cpu.layout.pins.balloonPages);
  isolateMovableToList(cpu, pfn!, privateList(cpu, LIST));
  lockPage(cpu, pfn!);
  clearPageMovable(cpu, pfn!);
  unlockPage(cpu, pfn!);
  putPage(cpu, pfn!, Ref.Driver);
  putbackMovablePages(cpu, privateList(cpu, LIST));
  expect(ledgerOf(cpu, pfn!)).toEqual({});
});
