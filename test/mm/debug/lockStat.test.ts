import { expect, test } from 'vitest';
import { SLEEP_SAMPLE_PERIOD, SPIN_SAMPLE_PERIOD } from '../../../src/mm/debug/lockStat.ts';
import { SITE_TIMES, SITE_WORDS, WAIT_BUCKETS } from '../../../src/mm/debug/shadowLayout.ts';
import { createCpu } from '../../../src/mm/boot/createCpu.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { LockClass } from '../../../src/mm/machine/lockClass.ts';
import { downRead, downWrite, upRead, upWrite } from '../../../src/mm/sync/rwSem.ts';
import { spinLock, spinTryLock, spinUnlock } from '../../../src/mm/sync/spinLock.ts';
import { bootCpu } from '../machine.ts';

const site = (cpu: Cpu, id: number) => {
  const row = cpu.debug.siteBase + id * SITE_WORDS;
  const [lockClass, acquired, contended, samples] = cpu.debug.shadow.subarray(row, row + SITE_WORDS);
  const at = cpu.debug.timeBase + id * SITE_TIMES;
  const [waited, waitMax, held, heldMax] = cpu.debug.times.subarray(at, at + SITE_TIMES);
  return { lockClass: lockClass! - 1, acquired, contended, samples, waited, waitMax, held, heldMax };
};

/** CPU 0 with a clock that stands still until it is set. */
function clocked(): { cpu: Cpu; set: (now: number) => void } {
  let now = 1000;
  const { machine } = bootCpu({ cpus: 2 });
  return { cpu: createCpu(machine, 0, () => now), set: (to) => void (now = to) };
}

test('acquisitions count at the site that took the lock', () => {
  const { cpu } = clocked();
  const zone = cpu.locks.zone[0]!;
  for (let i = 0; i < 5; i++) {
    spinLock(cpu, zone, 3);
    spinUnlock(cpu, zone, 4);
  }
  expect(spinTryLock(cpu, zone, 5)).toBe(true);
  expect(spinTryLock(cpu, zone, 5)).toBe(false);
  expect(site(cpu, 3)).toMatchObject({ lockClass: LockClass.Zone, acquired: 5, contended: 0 });
  expect(site(cpu, 4)).toMatchObject({ lockClass: -1, acquired: 0 });
  expect(site(cpu, 5)).toMatchObject({ acquired: 1 });
});

test('a hold that is sampled is booked where the lock was taken', () => {
  const { cpu, set } = clocked();
  const zone = cpu.locks.zone[0]!;
  spinLock(cpu, zone, 3);
  set(1070);
  spinUnlock(cpu, zone, 4);
  expect(site(cpu, 3)).toMatchObject({ samples: 1, held: 70, heldMax: 70 });
});

test('one hold in a period is sampled', () => {
  const { cpu } = clocked();
  const zone = cpu.locks.zone[0]!;
  for (let i = 0; i < 3 * SPIN_SAMPLE_PERIOD; i++) {
    spinLock(cpu, zone, 3);
    spinUnlock(cpu, zone);
  }
  expect(site(cpu, 3)).toMatchObject({ acquired: 3 * SPIN_SAMPLE_PERIOD, samples: 3 });
});

test('every class has samples of its own, more of them where the CPU may sleep', () => {
  const { cpu } = clocked();
  for (let i = 0; i < SPIN_SAMPLE_PERIOD; i++) {
    downRead(cpu, cpu.locks.mmap[0]!, 6);
    spinLock(cpu, cpu.locks.lru[0]!, 7);
    spinUnlock(cpu, cpu.locks.lru[0]!);
    upRead(cpu, cpu.locks.mmap[0]!);
  }
  expect(site(cpu, 6)).toMatchObject({ samples: Math.ceil(SPIN_SAMPLE_PERIOD / SLEEP_SAMPLE_PERIOD) });
  expect(site(cpu, 7)).toMatchObject({ samples: 1 });
});

test('a call site takes locks of one class only', () => {
  const { cpu } = clocked();
  spinLock(cpu, cpu.locks.zone[0]!, 3);
  expect(() => spinLock(cpu, cpu.locks.lru[0]!, 3)).toThrow('two classes');
});

test('a sampled hold stays its lock’s when an outer lock is released first', () => {
  const { cpu, set } = clocked();
  const { lru, zone } = cpu.locks;
  spinLock(cpu, lru[0]!, 1);
  set(1100);
  spinLock(cpu, zone[0]!, 2);
  set(1300);
  spinUnlock(cpu, lru[0]!);
  set(1500);
  spinUnlock(cpu, zone[0]!);
  expect(site(cpu, 1)).toMatchObject({ samples: 1, held: 300 });
  expect(site(cpu, 2)).toMatchObject({ samples: 1, held: 400 });
});

test('a wait counts as contended, with its time in the sum, the maximum and the histogram', () => {
  const { cpu, set } = clocked();
  const other = createCpu(cpu.machine, 1, () => 0);
  const lock = cpu.locks.mmap[0]!;
  for (const [started, ended] of [
    [2000, 2300],
    [3000, 3100],
  ] as const) {
    set(started);
    downWrite(other, lock);
    const release = (): void => {
      set(ended);
      upWrite(other, lock);
    };
    downRead({ ...cpu, ioInterrupt: release }, lock, 6);
    upRead(cpu, lock);
  }
  expect(site(cpu, 6)).toMatchObject({
    lockClass: LockClass.Mmap,
    acquired: 2,
    contended: 2,
    waited: 400,
    waitMax: 300,
  });
  const row = cpu.debug.histogramBase + LockClass.Mmap * WAIT_BUCKETS;
  expect([...cpu.debug.shadow.subarray(row + 5, row + 10)]).toEqual([0, 1, 0, 1, 0]);
});

test('who waits can be seen while he waits', () => {
  const { cpu } = clocked();
  const other = createCpu(cpu.machine, 1, () => 0);
  const lock = cpu.locks.mmap[0]!;
  const { shadow, base, layout } = cpu.debug;
  const waiting = () => [layout.cpuWaitAddress, layout.cpuWaitClass, layout.cpuWaitSite].map((at) => shadow[base + at]);
  downWrite(other, lock);
  let seen: unknown;
  const look = (): void => {
    seen = waiting();
    upWrite(other, lock);
  };
  downRead({ ...cpu, ioInterrupt: look }, lock, 6);
  expect(seen).toEqual([lock.address + 1, LockClass.Mmap + 1, 6]);
  expect(waiting()[0]).toBe(0);
});

test('a clock may begin at 0', () => {
  const { machine } = bootCpu({ cpus: 2 });
  const [cpu, other] = [createCpu(machine, 0, () => 0), createCpu(machine, 1, () => 0)];
  const lock = cpu.locks.mmap[0]!;
  downWrite(other, lock);
  downRead({ ...cpu, ioInterrupt: () => upWrite(other, lock) }, lock, 6);
  expect(site(cpu, 6)).toMatchObject({ acquired: 1, contended: 1, waited: 0 });
  expect(cpu.debug.shadow[cpu.debug.base + cpu.debug.layout.cpuWaitAddress]).toBe(0);
});

test('without statistics nothing is counted, timed or made room for', () => {
  let asked = 0;
  const { machine } = bootCpu({ cpus: 2, lockStat: 'off' });
  const cpu = createCpu(machine, 0, () => ++asked);
  const { base } = machine.shadowLayout.orderFrom;
  const before = machine.shadow.slice(base);
  for (let i = 0; i < 2 * SPIN_SAMPLE_PERIOD; i++) {
    spinLock(cpu, cpu.locks.zone[0]!, 3);
    spinUnlock(cpu, cpu.locks.zone[0]!, 3);
    downWrite(cpu, cpu.locks.mmap[0]!, 4);
    upWrite(cpu, cpu.locks.mmap[0]!, 4);
  }
  expect([machine.times.length, machine.shadowLayout.lockSite.stride, asked]).toEqual([0, 0, 0]);
  expect(machine.shadow.slice(base)).toEqual(before);
});
