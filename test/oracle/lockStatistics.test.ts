import { describe, expect, it } from 'vitest';
import {
  SPIN_SAMPLE_PERIOD,
  lockAcquired,
  lockContended,
  lockReleased,
  UNCONTENDED,
} from '../../src/mm/debug/lockStat.ts';
import { bootMachine } from '../../src/mm/boot/bootMachine.ts';
import { machineConfig } from '../../src/mm/machine/config.ts';
import { createCpu } from '../../src/mm/boot/createCpu.ts';
import { createMachine } from '../../src/mm/machine/machine.ts';
import { lockStatistics } from '../../src/oracle/lockStatistics.ts';

function clocked() {
  const machine = createMachine(machineConfig({ callSites: 16 }));
  bootMachine(machine);
  const clock = { now: 1000 };
  const cpus = [0, 1].map((id) => createCpu(machine, id, () => clock.now));
  // What booting did is not of interest.
  machine.shadow.fill(0, machine.shadowLayout.lockSite.base, machine.shadowLayout.reports.base);
  machine.times.fill(0);
  return { machine, clock, cpus };
}

describe('lock statistics', () => {
  it('merges CPUs by class and call site, the longest wait first', () => {
    const { machine, clock, cpus } = clocked();
    const wait = (id: number, site: number, ns: number): void => {
      const cpu = cpus[id]!;
      const lock = cpu.locks.lru[0]!;
      const since = lockContended(cpu, lock, site);
      clock.now += ns;
      lockAcquired(cpu, lock, site, since);
      lockReleased(cpu, lock, site);
    };
    for (let i = 0; i < 3; i++) wait(0, 1, 100);
    wait(1, 1, 400);
    wait(1, 2, 5000);
    lockAcquired(cpus[0]!, cpus[0]!.locks.drain, 3, UNCONTENDED);
    const [drain, lru, ...others] = lockStatistics(machine);
    expect(others).toEqual([]);
    expect(drain).toMatchObject({
      lockClass: 'lru_drain_mutex',
      acquisitions: 1,
      contended: 0,
      waitTotal: 0,
      waitP99: 0,
    });
    expect(lru).toMatchObject({
      lockClass: 'lru_lock',
      acquisitions: 5,
      contended: 5,
      waitTotal: 5700,
      waitMax: 5000,
      waitP99: 5000,
      // Three waits of 100 ns, one of 400, one of 5000.
      waitHistogram: [0, 0, 0, 0, 0, 0, 3, 0, 1, 0, 0, 0, 1],
    });
    expect(lru!.sites).toEqual([
      { site: 2, acquisitions: 1, contended: 1, waitTotal: 5000, waitMax: 5000 },
      { site: 1, acquisitions: 4, contended: 4, waitTotal: 700, waitMax: 400 },
    ]);
  });

  it('estimates hold times from the samples', () => {
    const { machine, clock, cpus } = clocked();
    const cpu = cpus[0]!;
    const rounds = SPIN_SAMPLE_PERIOD * 2;
    for (let i = 0; i < rounds; i++) {
      lockAcquired(cpu, cpu.locks.zone[0]!, 4, 0);
      clock.now += 10;
      lockReleased(cpu, cpu.locks.zone[0]!, 4);
    }
    expect(lockStatistics(machine)).toMatchObject([
      { lockClass: 'zone_lock', acquisitions: rounds, holdSamples: 2, holdMax: 10, holdTotal: rounds * 10 },
    ]);
  });

  it('is empty where no lock was taken', () => {
    expect(lockStatistics(clocked().machine)).toEqual([]);
  });
});
