import { expect, test } from 'vitest';
import { batchCount, BATCH_ADD, lruAddDrain, lruCacheAdd, needsDrain } from '../../../src/mm/lru/lruBatch.ts';
import { lruAddDrainAll, lruCacheDisable } from '../../../src/mm/lru/lruDrain.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { runQueuedWork } from '../../../src/mm/sync/sleepOnQueue.ts';
import { spinLock } from '../../../src/mm/sync/spinLock.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { migratePrep } from '../../../src/mm/migrate/migratePrep.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, cpuOf, lruPages, movable } from '../machine.ts';

const add = (cpu: Cpu): number => {
  const pfn = allocPage(cpu, movable);
  lruCacheAdd(cpu, pfn);
  return pfn;
};
const requested = (cpu: Cpu): number => cpu.mem[cpu.base + cpu.layout.cpuWorkRequested]!;

test('one CPU drains itself', () => {
  const cpu = bootCpu();
  const pfn = add(cpu);
  lruAddDrainAll(cpu);
  expect(lruPages(cpu, 0, 2)).toEqual([pfn]);
  expect(requested(cpu)).toBe(0);
  expect(cpu.mem[cpu.layout.drainMutex]).toBe(0);
});

test('the caller’s batches are drained, and those of every CPU that has something in them', () => {
  const cpu = bootCpu({ cpus: 3 });
  const [one, two] = [cpuOf(cpu.machine, 1), cpuOf(cpu.machine, 2)];
  add(cpu);
  add(two);
  // CPU 2 serves while CPU 0 sleeps.
  lruAddDrainAll({ ...cpu, ioInterrupt: () => runQueuedWork(two) });
  expect([0, 1, 2].map((id) => needsDrain(cpu, id))).toEqual([false, false, false]);
  expect([cpu, one, two].map(requested)).toEqual([0, 0, 1]);
  expect(lruPages(cpu, 0, 2)).toHaveLength(2);
});

test('disabling asks every other CPU, even one with empty batches', () => {
  const cpu = bootCpu({ cpus: 3 });
  const others = [cpuOf(cpu.machine, 1), cpuOf(cpu.machine, 2)];
  const serve = (): void => {
    for (const other of others) runQueuedWork(other);
  };
  lruCacheDisable({ ...cpu, ioInterrupt: serve });
  expect([cpu, ...others].map(requested)).toEqual([0, 1, 1]);
  expect(cpu.mem[cpu.layout.lruDisableCount]).toBe(1);
});

test('who waited for the mutex while all was drained is served by that drain', () => {
  const cpu = bootCpu({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  const generation = cpu.mem[cpu.layout.drainGeneration]!;
  lruAddDrainAll(cpu);
  expect(cpu.mem[cpu.layout.drainGeneration]).toBe(generation + 1);
  // The other holds the mutex, drains from the start, and lets go while CPU 0 sleeps.
  cpu.mem[cpu.layout.drainMutex] = -1;
  const release = (): void => {
    if (cpu.mem[cpu.layout.drainMutex] !== -1) return;
    Atomics.add(cpu.mem, cpu.layout.drainGeneration, 1);
    lruAddDrain(other);
    cpu.mem[cpu.layout.drainMutex] = 0;
    Atomics.store(cpu.mem, cpu.layout.drainMutex + 1, 0);
  };
  lruAddDrainAll({ ...cpu, ioInterrupt: release });
  expect(cpu.mem[cpu.layout.drainGeneration]).toBe(generation + 2);
});

test('a drain of all sleeps: not under a spinlock', () => {
  const cpu = bootCpu();
  spinLock(cpu, cpu.locks.lru[0]!);
  expect(bugOf(cpu, () => lruAddDrainAll(cpu))).toMatchObject({ bug: Bug.SleepInAtomic });
});

test('preparing a migration drains', () => {
  const cpu = bootCpu();
  add(cpu);
  migratePrep(cpu);
  expect(batchCount(cpu, 0, BATCH_ADD)).toBe(0);
  expect(audit(cpu)).toEqual([]);
});
