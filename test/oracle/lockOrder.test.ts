import { describe, expect, it } from 'vitest';
import { spinLock, spinLockNested, spinTryLock, spinUnlock } from '../../src/mm/sync/spinLock.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { lockOrderFindings } from '../../src/oracle/lockOrder.ts';
import { orderCycles } from '../../src/oracle/orderCycles.ts';
import { createWorkload } from './workload.ts';

describe('I15: lock order', () => {
  it('reports an inversion from its two halves, without a deadlock', () => {
    const { machine, cpus } = createWorkload();
    const [first, second] = cpus;
    spinLock(first!, first!.locks.lru[0]!, 11);
    spinLock(first!, first!.locks.zone[0]!, 12);
    spinUnlock(first!, first!.locks.zone[0]!);
    spinUnlock(first!, first!.locks.lru[0]!);
    expect(auditMachine(machine, 'quiescent')).toEqual([]);
    spinLock(second!, second!.locks.zone[1]!, 13);
    spinLock(second!, second!.locks.lru[1]!, 14);
    spinUnlock(second!, second!.locks.lru[1]!);
    spinUnlock(second!, second!.locks.zone[1]!);
    expect(auditMachine(machine, 'quiescent', (site) => `a.ts:${site}`)).toEqual([
      {
        oracle: 'I15',
        title: 'locks taken in a circle: lru_lock -> zone_lock -> lru_lock',
        object: 'lru_lock -> zone_lock -> lru_lock',
        site: 'a.ts:12',
        phase: 'quiescent',
        details: [
          'lru_lock, taken at a.ts:11, was held when zone_lock was wanted at a.ts:12',
          'zone_lock, taken at a.ts:13, was held when lru_lock was wanted at a.ts:14',
        ],
      },
    ]);
  });

  it('reports two locks of one class, unless they are meant to nest', () => {
    const { machine, cpus } = createWorkload();
    const cpu = cpus[0]!;
    const both = (take: typeof spinLock): void => {
      spinLock(cpu, cpu.locks.lru[0]!);
      take(cpu, cpu.locks.lru[1]!);
      spinUnlock(cpu, cpu.locks.lru[1]!);
      spinUnlock(cpu, cpu.locks.lru[0]!);
    };
    both(spinLockNested);
    both((c, lock) => void spinTryLock(c, lock));
    expect(lockOrderFindings(machine)).toEqual([]);
    both(spinLock);
    expect(lockOrderFindings(machine).map(({ title }) => title)).toEqual([
      'two locks of one class at once: lru_lock -> lru_lock',
    ]);
  });

  it('finds each shortest cycle once', () => {
    const edges = new Set(['0>1', '1>2', '2>0', '2>1', '3>0', '4>4']);
    expect(orderCycles(5, (a, b) => edges.has(`${a}>${b}`))).toEqual([[0, 1, 2], [1, 2], [4]]);
  });
});
