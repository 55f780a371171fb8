import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { noteAllocated } from '../../../src/mm/debug/frameState.ts';
import { mightSleep } from '../../../src/mm/debug/lockdep.ts';
import { MAX_HELD } from '../../../src/mm/debug/shadowLayout.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { LOCK_CLASSES, LockClass } from '../../../src/mm/machine/lockClass.ts';
import { downRead, downReadTry, downWrite, upRead, upWrite } from '../../../src/mm/sync/rwSem.ts';
import { spinLock, spinLockNested, spinTryLock, spinUnlock } from '../../../src/mm/sync/spinLock.ts';
import { bootCpu, bugOf } from '../machine.ts';

const { Anon, Lru, Mmap, Page, Ptl, Zone } = LockClass;

/** The call sites of the first time that class `to` was taken while `from` was held. */
function order(cpu: Cpu, from: number, to: number): [number, number] | undefined {
  const { shadow, layout } = cpu.debug;
  const cell = from * LOCK_CLASSES + to;
  const taken = shadow[layout.orderFrom.base + cell]!;
  return taken === 0 ? undefined : [taken - 1, shadow[layout.orderTo.base + cell]! - 1];
}
const held = (cpu: Cpu): number => cpu.debug.shadow[cpu.debug.base + cpu.debug.layout.cpuHeldDepth]!;

test('the order of every pair held together is noted with both call sites, the first time', () => {
  const cpu = bootCpu();
  for (const site of [10, 20]) {
    downRead(cpu, cpu.locks.mmap[0]!, site);
    spinLock(cpu, cpu.locks.lru[0]!, site + 1);
    spinLock(cpu, cpu.locks.zone[0]!, site + 2);
    spinUnlock(cpu, cpu.locks.zone[0]!);
    spinUnlock(cpu, cpu.locks.lru[0]!);
    upRead(cpu, cpu.locks.mmap[0]!);
  }
  expect(order(cpu, Mmap, Lru)).toEqual([10, 11]);
  expect(order(cpu, Mmap, Zone)).toEqual([10, 12]);
  expect(order(cpu, Lru, Zone)).toEqual([11, 12]);
  expect(order(cpu, Zone, Lru)).toBeUndefined();
  expect(order(cpu, Lru, Mmap)).toBeUndefined();
});

test('locks held one after another have no order', () => {
  const cpu = bootCpu();
  spinLock(cpu, cpu.locks.lru[0]!);
  spinUnlock(cpu, cpu.locks.lru[0]!);
  spinLock(cpu, cpu.locks.zone[0]!);
  spinUnlock(cpu, cpu.locks.zone[0]!);
  expect(order(cpu, Lru, Zone)).toBeUndefined();
});

test('an inversion shows as both orders', () => {
  const cpu = bootCpu();
  const { lru, zone } = cpu.locks;
  for (const [first, second] of [
    [lru[0]!, zone[0]!],
    [zone[0]!, lru[0]!],
  ] as const) {
    spinLock(cpu, first);
    spinLock(cpu, second);
    spinUnlock(cpu, second);
    spinUnlock(cpu, first);
  }
  expect(order(cpu, Lru, Zone)).toBeDefined();
  expect(order(cpu, Zone, Lru)).toBeDefined();
});

test('two locks of a class are an inversion unless it says nested', () => {
  const cpu = bootCpu();
  const [first, second] = [cpu.locks.ptl[0]![0]!, cpu.locks.ptl[1]![0]!];
  spinLock(cpu, first);
  spinLockNested(cpu, second);
  expect(order(cpu, Ptl, Ptl)).toBeUndefined();
  spinUnlock(cpu, second);
  spinLock(cpu, second);
  expect(order(cpu, Ptl, Ptl)).toBeDefined();
});

test('a nested lock still notes its order against other classes', () => {
  const cpu = bootCpu();
  downRead(cpu, cpu.locks.anon[0]!);
  spinLock(cpu, cpu.locks.ptl[0]![0]!);
  spinLockNested(cpu, cpu.locks.ptl[1]![0]!);
  expect(order(cpu, Anon, Ptl)).toBeDefined();
});

test('an attempt notes nothing itself, but what is taken under it does', () => {
  const cpu = bootCpu();
  spinLock(cpu, cpu.locks.zone[0]!);
  expect(spinTryLock(cpu, cpu.locks.lru[0]!)).toBe(true);
  noteAllocated(cpu, 3);
  expect(tryLockPage(cpu, 3, 30)).toBe(true);
  expect(downReadTry(cpu, cpu.locks.mmap[0]!)).toBe(true);
  expect([order(cpu, Zone, Lru), order(cpu, Zone, Page), order(cpu, Zone, Mmap)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  spinLock(cpu, cpu.locks.swap, 31);
  expect(order(cpu, Page, LockClass.Swap)).toEqual([30, 31]);
});

test('the held-lock stack is that of the locks held, whatever the order of release', () => {
  const cpu = bootCpu();
  const { lru, zone, swap } = cpu.locks;
  spinLock(cpu, swap);
  spinLock(cpu, lru[0]!);
  spinLock(cpu, zone[0]!);
  expect(held(cpu)).toBe(3);
  spinUnlock(cpu, swap);
  const { shadow, base, layout } = cpu.debug;
  expect([held(cpu), shadow[base + layout.cpuHeld], shadow[base + layout.cpuHeld + 4]]).toEqual([
    2,
    lru[0]!.address,
    zone[0]!.address,
  ]);
  spinUnlock(cpu, zone[0]!);
  spinUnlock(cpu, lru[0]!);
  expect(held(cpu)).toBe(0);
});

test('sleeping is allowed again when the last spinlock is gone', () => {
  const cpu = bootCpu();
  downWrite(cpu, cpu.locks.mmap[0]!);
  mightSleep(cpu);
  spinLock(cpu, cpu.locks.lru[0]!);
  spinLock(cpu, cpu.locks.zone[0]!);
  spinUnlock(cpu, cpu.locks.lru[0]!);
  expect(bugOf(cpu, () => mightSleep(cpu, 12))).toMatchObject({ bug: Bug.SleepInAtomic, b: 1, site: 12 });
  spinUnlock(cpu, cpu.locks.zone[0]!);
  expect(bugOf(cpu, () => mightSleep(cpu))).toBeUndefined();
  upWrite(cpu, cpu.locks.mmap[0]!);
});

test('a sleeping lock does not forbid sleeping', () => {
  const cpu = bootCpu();
  noteAllocated(cpu, 2);
  tryLockPage(cpu, 2);
  downRead(cpu, cpu.locks.anon[0]!);
  expect(bugOf(cpu, () => mightSleep(cpu))).toBeUndefined();
  upRead(cpu, cpu.locks.anon[0]!);
  unlockPage(cpu, 2);
});

test('more locks than the stack keeps are refused', () => {
  const cpu = bootCpu();
  for (let pfn = 0; pfn <= MAX_HELD; pfn++) noteAllocated(cpu, pfn);
  for (let pfn = 0; pfn < MAX_HELD; pfn++) expect(tryLockPage(cpu, pfn)).toBe(true);
  expect(bugOf(cpu, () => tryLockPage(cpu, MAX_HELD))).toMatchObject({ bug: Bug.HeldOverflow, a: MAX_HELD });
});
