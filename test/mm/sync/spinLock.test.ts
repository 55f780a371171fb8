import { describe, expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import type { SpinLockKind } from '../../../src/mm/machine/config.ts';
import { QUEUE_NODES, SPIN_LOCK_WORDS } from '../../../src/mm/machine/layout.ts';
import { spinLock, spinLockNested, spinTryLock, spinUnlock } from '../../../src/mm/sync/spinLock.ts';
import { bootCpu, bugOf, cpuOf } from '../machine.ts';

describe.each<SpinLockKind>(['tas', 'ticket', 'queued'])('%s', (lock) => {
  test('excludes, and is free again after the unlock', () => {
    const cpu = bootCpu({ lock, cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    const zone = cpu.locks.zone[0]!;
    for (let round = 0; round < 3; round++) {
      spinLock(cpu, zone);
      expect(spinTryLock(other, zone)).toBe(false);
      spinUnlock(cpu, zone);
      expect(spinTryLock(other, zone)).toBe(true);
      expect(spinTryLock(cpu, zone)).toBe(false);
      spinUnlock(other, zone);
    }
  });

  test('locks do not touch one another, nor what is next to them', () => {
    const cpu = bootCpu({ lock });
    const { zone, lru, swap, swapXa } = cpu.locks;
    const all = [swap, swapXa, lru[0]!, zone[0]!, zone[1]!];
    const words = new Set(all.flatMap(({ address }) => Array.from({ length: SPIN_LOCK_WORDS }, (_, i) => address + i)));
    const before = cpu.mem.slice();
    for (const one of all.slice(0, 4)) spinLock(cpu, one);
    expect(spinTryLock(cpu, zone[1]!)).toBe(true);
    const own = (address: number): boolean => address >= cpu.base && address < cpu.base + cpu.layout.cpu.stride;
    const changed = [...before.keys()].filter((address) => cpu.mem[address] !== before[address] && !own(address));
    expect(changed.filter((address) => !words.has(address))).toEqual([]);
    for (const one of all) spinUnlock(cpu, one);
    expect(all.map((one) => spinTryLock(cpu, one))).toEqual([true, true, true, true, true]);
  });

  test('locks may be released in any order', () => {
    const cpu = bootCpu({ lock, cpus: 2 });
    const { zone, lru, swap } = cpu.locks;
    const all = [swap, lru[0]!, zone[0]!];
    for (const one of all) spinLock(cpu, one);
    spinUnlock(cpu, lru[0]!);
    spinUnlock(cpu, swap);
    spinLock(cpu, lru[0]!);
    spinUnlock(cpu, zone[0]!);
    spinUnlock(cpu, lru[0]!);
    const other = cpuOf(cpu.machine, 1);
    expect(all.map((one) => spinTryLock(other, one))).toEqual([true, true, true]);
  });

  test('a failed attempt leaves no trace', () => {
    const cpu = bootCpu({ lock, cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    const zone = cpu.locks.zone[0]!;
    spinLock(cpu, zone);
    const nodes = other.base + cpu.layout.cpuQueueNodesUsed;
    const before = [cpu.mem[nodes], ...cpu.mem.slice(zone.address, zone.address + SPIN_LOCK_WORDS)];
    for (let i = 0; i < 2 * QUEUE_NODES; i++) expect(spinTryLock(other, zone)).toBe(false);
    expect([cpu.mem[nodes], ...cpu.mem.slice(zone.address, zone.address + SPIN_LOCK_WORDS)]).toEqual(before);
    spinUnlock(cpu, zone);
    expect(spinTryLock(other, zone)).toBe(true);
  });

  test('an unlock by a CPU that does not hold it is refused', () => {
    const cpu = bootCpu({ lock, cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    const zone = cpu.locks.zone[0]!;
    expect(bugOf(cpu, () => spinUnlock(cpu, zone))).toMatchObject({ bug: Bug.UnlockNotOwner, object: zone.address });
    spinLock(cpu, zone);
    expect(bugOf(other, () => spinUnlock(other, zone))).toMatchObject({ bug: Bug.UnlockNotOwner, cpu: 1 });
    expect(spinTryLock(other, zone)).toBe(false);
  });

  test('recursion is refused instead of hanging, also when nested', () => {
    const cpu = bootCpu({ lock });
    const zone = cpu.locks.zone[0]!;
    spinLock(cpu, zone, 5);
    expect(bugOf(cpu, () => spinLock(cpu, zone, 6))).toMatchObject({ bug: Bug.LockRecursion, b: 5, site: 6 });
    expect(bugOf(cpu, () => spinLockNested(cpu, zone))).toMatchObject({ bug: Bug.LockRecursion });
  });
});

test('a queued lock says when a CPU holds more than it has nodes', () => {
  const cpu = bootCpu({ lock: 'queued', nodes: 8 });
  for (let i = 0; i < QUEUE_NODES; i++) expect(spinTryLock(cpu, cpu.locks.zone[i]!)).toBe(true);
  expect(() => spinTryLock(cpu, cpu.locks.zone[QUEUE_NODES]!)).toThrow('more than 8 queued spinlocks held at once');
});
