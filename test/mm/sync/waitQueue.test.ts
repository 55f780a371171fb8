import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { CPU_RUNNING } from '../../../src/mm/debug/shadowLayout.ts';
import { cpuTick } from '../../../src/mm/boot/cpuTick.ts';
import { cpuIdle } from '../../../src/mm/sync/cpuIdle.ts';
import { flushWork, queueWorkOn } from '../../../src/mm/sync/flushWork.ts';
import { runQueuedWork, sleepOnQueue } from '../../../src/mm/sync/sleepOnQueue.ts';
import { spinLock } from '../../../src/mm/sync/spinLock.ts';
import { finishWait, prepareToWait, wakeWaiters, waitQueueLock } from '../../../src/mm/sync/waitQueue.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { bootCpu, bugOf, cpuOf } from '../machine.ts';

const QUEUE = (cpu: Cpu): number => cpu.locks.mmap[0]!.address + 1;
const doorbell = (cpu: Cpu): number => cpu.mem[cpu.base + cpu.layout.cpuDoorbell]!;
const counting = (cpu: Cpu): { cpu: Cpu; drains: () => number } => {
  let drains = 0;
  return { cpu: { ...cpu, drainWork: () => void drains++ }, drains: () => drains };
};

test('prepare and finish put a CPU on the queue and take it off', () => {
  const cpu = bootCpu({ cpus: 30 });
  const last = cpuOf(cpu.machine, 29);
  prepareToWait(cpu, QUEUE(cpu));
  prepareToWait(last, QUEUE(cpu));
  expect(cpu.mem[QUEUE(cpu)]).toBe((1 << 29) | 1);
  finishWait(cpu, QUEUE(cpu));
  expect(cpu.mem[QUEUE(cpu)]).toBe(1 << 29);
});

test('a wake rings the doorbell of those who wait and of no other', () => {
  const cpu = bootCpu({ cpus: 30 });
  const all = Array.from({ length: 30 }, (_, id) => cpuOf(cpu.machine, id));
  const waiting = [0, 3, 17, 29];
  for (const id of waiting) prepareToWait(all[id]!, QUEUE(cpu));
  wakeWaiters(cpu, QUEUE(cpu));
  expect(cpu.mem[QUEUE(cpu)]).toBe(0);
  expect(all.map(doorbell)).toEqual(all.map(({ id }) => (waiting.includes(id) ? 1 : 0)));
});

test('a CPU that was taken off the queue does not sleep', () => {
  const cpu = bootCpu();
  prepareToWait(cpu, QUEUE(cpu));
  wakeWaiters(cpu, QUEUE(cpu));
  sleepOnQueue(cpu, QUEUE(cpu));
  expect(cpu.debug.shadow[cpu.debug.base + cpu.debug.layout.cpuState]).toBe(CPU_RUNNING);
});

test('a sleep under a spinlock is refused', () => {
  const cpu = bootCpu();
  spinLock(cpu, cpu.locks.zone[0]!);
  expect(bugOf(cpu, () => sleepOnQueue(cpu, QUEUE(cpu), 8))).toMatchObject({ bug: Bug.SleepInAtomic, site: 8, b: 1 });
});

test('a sleeper serves the work queued on it', () => {
  const base = bootCpu({ cpus: 2 });
  const { cpu, drains } = counting(base);
  const other = cpuOf(cpu.machine, 1);
  queueWorkOn(other, 0);
  prepareToWait(cpu, QUEUE(cpu));
  let slept = 0;
  const sleeper: Cpu = {
    ...cpu,
    ioInterrupt: () => {
      if (slept++ === 1) wakeWaiters(other, QUEUE(cpu));
      else queueWorkOn(other, 0);
    },
  };
  sleepOnQueue(sleeper, QUEUE(cpu));
  expect([slept, drains()]).toEqual([2, 1]);
});

test('queued work is done once, however often it was asked for', () => {
  const { cpu, drains } = counting(bootCpu({ cpus: 2 }));
  const other = cpuOf(cpu.machine, 1);
  const tickets = [queueWorkOn(other, 0), queueWorkOn(other, 0)];
  runQueuedWork(cpu);
  runQueuedWork(cpu);
  expect(drains()).toBe(1);
  for (const ticket of tickets) flushWork(other, 0, ticket);
  expect(other.mem[cpu.base + cpu.layout.cpuWorkWaiters]).toBe(0);
});

test('work queued during the work is not taken for done', () => {
  const base = bootCpu({ cpus: 2 });
  const other = cpuOf(base.machine, 1);
  let drains = 0;
  const cpu: Cpu = { ...base, drainWork: () => void (drains++ === 0 && queueWorkOn(other, 0)) };
  queueWorkOn(other, 0);
  runQueuedWork(cpu);
  expect(drains).toBe(1);
  runQueuedWork(cpu);
  expect(drains).toBe(2);
});

test('a flush sleeps until the work is done and the worker wakes it', () => {
  const { cpu, drains } = counting(bootCpu({ cpus: 2 }));
  const other = cpuOf(cpu.machine, 1);
  const ticket = queueWorkOn(other, 0);
  flushWork({ ...other, ioInterrupt: () => runQueuedWork(cpu) }, 0, ticket);
  expect(drains()).toBe(1);
  expect(cpu.mem[cpu.base + cpu.layout.cpuWorkWaiters]).toBe(0);
});

test('tickets wrap around', () => {
  const { cpu, drains } = counting(bootCpu({ cpus: 2 }));
  const other = cpuOf(cpu.machine, 1);
  cpu.mem[cpu.base + cpu.layout.cpuWorkRequested] = 0x7fff_ffff;
  cpu.mem[cpu.base + cpu.layout.cpuWorkCompleted] = 0x7fff_ffff;
  const ticket = queueWorkOn(other, 0);
  expect(ticket).toBe(-0x8000_0000);
  flushWork({ ...other, ioInterrupt: () => runQueuedWork(cpu) }, 0, ticket);
  expect(drains()).toBe(1);
});

test('an idle CPU does the work until it is told to stop; a tick does it too', () => {
  const { cpu, drains } = counting(bootCpu({ cpus: 2 }));
  const other = cpuOf(cpu.machine, 1);
  queueWorkOn(other, 0);
  cpuIdle(cpu, () => drains() > 0);
  expect(drains()).toBe(1);
  queueWorkOn(other, 0);
  cpuTick(cpu);
  expect(drains()).toBe(2);
});

test('a queue always hashes to the same lock', () => {
  const cpu = bootCpu();
  expect(waitQueueLock(cpu, 160)).toBe(waitQueueLock(cpu, 160));
  const used = new Set(Array.from({ length: 64 }, (_, i) => waitQueueLock(cpu, i * 16).address));
  expect(used.size).toBe(cpu.locks.waitQueue.length);
});
