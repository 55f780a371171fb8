import { noteAllocated } from '../../src/mm/debug/frameState.ts';
import { describe, expect, it } from 'vitest';
import { noteCpuState } from '../../src/mm/debug/cpuState.ts';
import { lockContended } from '../../src/mm/debug/lockStat.ts';
import { CPU_SLEEPING } from '../../src/mm/debug/shadowLayout.ts';
import { PAGE_REFCOUNT, PAGE_WAITERS } from '../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../src/mm/page/page.ts';
import { lockPage } from '../../src/mm/page/pageLock.ts';
import { downRead } from '../../src/mm/sync/rwSem.ts';
import { cpuSituations } from '../../src/oracle/cpuSituations.ts';
import { machineAddressName } from '../../src/oracle/machineAddressName.ts';
import { createWorkload } from './workload.ts';

describe('situation of the CPUs', () => {
  it('says what each holds and waits for', () => {
    const { machine, cpus } = createWorkload();
    const [a, b, c] = cpus;
    for (const pfn of [7, 8]) noteAllocated(a!, pfn);
    for (const cpu of [a!, b!]) noteCpuState(cpu, CPU_SLEEPING);
    downRead(a!, a!.locks.mmap[1]!, 5);
    lockPage(a!, 7, 6);
    lockContended(b!, b!.locks.page[7]!, 9);
    // A wait that is for no lock: the end of a write, of a page that the CPU itself has locked.
    lockPage(c!, 8);
    noteCpuState(c!, CPU_SLEEPING);
    machine.mem[pageAt(c!, 8) + PAGE_WAITERS] = 1 << 2;
    machine.mem[a!.base + a!.layout.cpuWorkWaiters] = 1;
    expect(cpuSituations(machine)).toEqual([
      {
        cpu: 0,
        state: 'sleeping',
        holds: [
          { lockClass: 'mmap_lock', object: 'mm[1].mmapLock', site: 5 },
          { lockClass: 'page_lock', object: 'page[7]', site: 6 },
        ],
        waitsFor: { lockClass: 'drain work', object: 'cpu[0].work', site: 0 },
      },
      { cpu: 1, state: 'sleeping', holds: [], waitsFor: { lockClass: 'page_lock', object: 'page[7]', site: 9 } },
      {
        cpu: 2,
        state: 'sleeping',
        holds: [{ lockClass: 'page_lock', object: 'page[8]', site: 0 }],
        waitsFor: { lockClass: 'writeback', object: 'page[8]', site: 0 },
      },
      { cpu: 3, state: 'offline', holds: [] },
    ]);
  });
});

describe('names of words', () => {
  it('the model first, then the shadow, then numbers', () => {
    const { machine, cpus } = createWorkload();
    const { layout, shadowLayout } = machine;
    expect(machineAddressName(machine, pageAt(cpus[0]!, 7) + PAGE_REFCOUNT)).toBe('page[7].refcount');
    expect(machineAddressName(machine, layout.words + shadowLayout.frame.base + 3)).toBe('frame[3].allocated');
    const beyond = layout.words + shadowLayout.words + 10;
    expect(machineAddressName(machine, beyond)).toBe(`word[${beyond}]`);
  });
});
