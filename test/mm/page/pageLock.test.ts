import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PAGE_WAITERS } from '../../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../../src/mm/page/page.ts';
import {
  clearPageFlag,
  PG_locked,
  PG_waiters,
  PG_writeback,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import {
  endPageWriteback,
  enqueueUnlockWaiter,
  lockPage,
  tryLockPage,
  unlockPage,
  waitOnPageBit,
} from '../../../src/mm/page/pageLock.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { spinLock } from '../../../src/mm/sync/spinLock.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { bootCpu, bugOf, cpuOf, interrupted, kernel, movable } from '../machine.ts';

const locked = (cpu: Cpu, pfn: number): boolean => testPageFlag(cpu, pfn, PG_locked);
const doorbell = (cpu: Cpu): number => cpu.mem[cpu.base + cpu.layout.cpuDoorbell]!;

test('lock, trylock and unlock', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  lockPage(cpu, pfn);
  expect(locked(cpu, pfn)).toBe(true);
  expect(tryLockPage(cpu, pfn)).toBe(false);
  unlockPage(cpu, pfn);
  expect(locked(cpu, pfn)).toBe(false);
  expect(tryLockPage(cpu, pfn)).toBe(true);
  unlockPage(cpu, pfn);
});

test('the lock of a tail is its head’s', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, kernel, 2);
  lockPage(cpu, head + 3);
  expect([locked(cpu, head), locked(cpu, head + 3)]).toEqual([true, false]);
  expect(tryLockPage(cpu, head + 1)).toBe(false);
  unlockPage(cpu, head + 2);
  expect(locked(cpu, head)).toBe(false);
});

test('a CPU that takes its own lock again is stopped, but may try', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  lockPage(cpu, pfn, 3);
  expect(bugOf(cpu, () => lockPage(cpu, pfn, 4))).toMatchObject({ bug: Bug.LockRecursion, b: 3, site: 4 });
  expect(bugOf(cpu, () => tryLockPage(cpu, pfn))).toBeUndefined();
});

test('an unlock of a page that nobody locked is refused', () => {
  const cpu = bootCpu();
  expect(bugOf(cpu, () => unlockPage(cpu, 3))).toMatchObject({ bug: Bug.UnlockNotOwner });
});

test('an unlock by another CPU is refused, and the lock stays', () => {
  const cpu = bootCpu({ cpus: 2 });
  const pfn = allocPage(cpu, movable);
  lockPage(cpu, pfn);
  const other = cpuOf(cpu.machine, 1);
  expect(bugOf(other, () => unlockPage(other, pfn))).toMatchObject({ bug: Bug.UnlockNotOwner, b: 1, cpu: 1 });
  expect(locked(cpu, pfn)).toBe(true);
});

test('an unlock finds that the bit is gone', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  lockPage(cpu, pfn);
  clearPageFlag(cpu, pfn, PG_locked);
  expect(bugOf(cpu, () => unlockPage(cpu, pfn))).toMatchObject({ bug: Bug.UnlockUnlocked, object: pfn, b: PG_locked });
});

test('the end of a write that was not begun is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(bugOf(cpu, () => endPageWriteback(cpu, pfn))).toMatchObject({ bug: Bug.UnlockUnlocked, b: PG_writeback });
});

test('a page lock may not be waited for under a spinlock', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  spinLock(cpu, cpu.locks.lru[0]!);
  expect(bugOf(cpu, () => lockPage(cpu, pfn))).toMatchObject({ bug: Bug.SleepInAtomic });
  expect(tryLockPage(cpu, pfn)).toBe(true);
});

test('a page that is freed locked is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  lockPage(cpu, pfn);
  expect(bugOf(cpu, () => putPage(cpu, pfn, Ref.Alloc))).toMatchObject({ bug: Bug.FreeFlags, object: pfn });
});

test('an unlock wakes every CPU on the queue, and takes them off it', () => {
  const cpu = bootCpu({ cpus: 3 });
  const pfn = allocPage(cpu, movable);
  const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
  lockPage(cpu, pfn);
  const others = [cpuOf(cpu.machine, 1), cpuOf(cpu.machine, 2)];
  expect(others.map((other) => enqueueUnlockWaiter(other, pfn))).toEqual([true, true]);
  expect(cpu.mem[queue]).toBe(0b110);
  expect(testPageFlag(cpu, pfn, PG_waiters)).toBe(true);
  const rung = [cpu, ...others].map(doorbell);
  unlockPage(cpu, pfn);
  expect(cpu.mem[queue]).toBe(0);
  expect(testPageFlag(cpu, pfn, PG_waiters)).toBe(false);
  expect([cpu, ...others].map(doorbell)).toEqual([rung[0], rung[1]! + 1, rung[2]! + 1]);
});

test('nobody queues for the unlock of a page that is not locked', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(enqueueUnlockWaiter(cpu, pfn)).toBe(false);
  expect(cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]).toBe(0);
});

test('a wait for a clear bit does not sleep, one for the end of a write queues', () => {
  const cpu = bootCpu({ cpus: 2 });
  const pfn = allocPage(cpu, movable);
  waitOnPageBit(cpu, pfn, PG_writeback);
  setPageFlag(cpu, pfn, PG_writeback);
  // The writer's interrupt comes while this CPU sleeps.
  const waiter = { ...cpuOf(cpu.machine, 1), ioInterrupt: () => endPageWriteback(cpu, pfn) };
  waitOnPageBit(waiter, pfn, PG_writeback);
  expect(testPageFlag(cpu, pfn, PG_writeback)).toBe(false);
  expect(cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]).toBe(0);
});

test('a lock released before this CPU is in the queue is not waited for', () => {
  const cpu = bootCpu({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  const pfn = allocPage(cpu, movable);
  lockPage(other, pfn);
  lockPage(
    interrupted(cpu, () => {
      if (other.debug.shadow[other.debug.base + other.debug.layout.cpuHeldDepth] === 1) unlockPage(other, pfn);
    }),
    pfn,
  );
  expect([locked(cpu, pfn), cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]]).toEqual([true, 0]);
});

test('a write that ended before this CPU is in the queue is not waited for', () => {
  const cpu = bootCpu({ cpus: 2 });
  const pfn = allocPage(cpu, movable);
  setPageFlag(cpu, pfn, PG_writeback);
  waitOnPageBit(
    interrupted(cpu, () => clearPageFlag(cpu, pfn, PG_writeback)),
    pfn,
    PG_writeback,
  );
  expect(cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]).toBe(0);
});
