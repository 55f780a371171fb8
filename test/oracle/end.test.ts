import { describe, expect, it } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { lruCacheAdd } from '../../src/mm/lru/lruBatch.ts';
import { LRU_INACTIVE_FILE } from '../../src/mm/lru/lruList.ts';
import { execMm } from '../../src/mm/vm/exec.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { unmovable } from './requests.ts';
import { createWorkload, tearDown, type Workload } from './workload.ts';

/** What the audit says at the end of a machine on which everything was torn down but this. */
function leftOver(leave: (load: Workload) => void): string[] {
  const load = createWorkload();
  tearDown(load);
  expect(auditMachine(load.machine, 'end')).toEqual([]);
  leave(load);
  return auditMachine(load.machine, 'end', (site) => `file.ts:${site}`).map(
    ({ oracle, title, site }) => `${oracle} ${title}${site === undefined ? '' : ` @${site}`}`,
  );
}

describe('I45: nothing is left at the end', () => {
  it('a page, with the class of the reference and who took it', () => {
    const findings = leftOver(({ cpus }) => void allocPage(cpus[1]!, unmovable(0), 33));
    expect(findings).toEqual([
      expect.stringMatching(/^I45 page\[\d+\] was never freed, it is kept by alloc 1 @file\.ts:33$/),
    ]);
  });

  it('a page in a batch', () => {
    const findings = leftOver(({ cpus: [cpu] }) => lruCacheAdd(cpu!, allocPage(cpu!, unmovable(0)), 34));
    expect(findings).toContainEqual(expect.stringMatching(/kept by alloc 1, batch 1 @file\.ts:34$/));
    expect(findings).toContain('I45 cpu[0] batch add still has 1 entries at the end');
  });

  it('an address space', () => {
    const findings = leftOver(({ cpus: [cpu] }) => void execMm(cpu!, 2));
    expect(findings).toEqual([
      'I45 anonVma[0].rmapCount is 1 at the end, not 0',
      'I45 mm[2] is still alive at the end',
      'I45 file[0].rmapCount is 1 at the end, not 0',
      'I45 file[1].rmapCount is 1 at the end, not 0',
    ]);
  });

  it('counters, together with what they count', () => {
    const findings = leftOver(({ cpus: [cpu] }) => {
      cpu!.mem[cpu!.layout.node.base + cpu!.layout.nodeNrLru + LRU_INACTIVE_FILE] = 3;
      cpu!.mem[cpu!.layout.swapCount + 4] = 1;
      cpu!.mem[cpu!.layout.lruDisableCount] = 1;
      cpu!.mem[cpu!.base + cpu!.layout.cpuIoCount] = 1;
    });
    expect(findings.filter((line) => line.startsWith('I45'))).toEqual([
      'I45 swap.count[4] is 1 at the end, not 0',
      'I45 node[0].nrLru[2] is 3 at the end, not 0',
      'I45 cpu[0].ioCount is 1 at the end, not 0',
      'I45 global.lruDisableCount is 1 at the end, not 0',
    ]);
  });

  it('pins, which I25 counts', () => {
    const findings = leftOver(({ machine, cpus: [cpu] }) => {
      const pfn = allocPage(cpu!, unmovable(0));
      cpu!.mem[cpu!.layout.follPinAcquired]! += 1;
      machine.shadow[machine.shadowLayout.ledger.base + pfn * machine.shadowLayout.ledger.stride + Ref.Pin] = 1;
    });
    expect(findings).toContain('I25 pins acquired 1, released 0: 1 open at the end');
  });

  it('says nothing of it while the machine is used', () => {
    const load = createWorkload();
    execMm(load.cpus[0]!, 1);
    allocPage(load.cpus[0]!, unmovable(0));
    expect(auditMachine(load.machine, 'quiescent')).toEqual([]);
  });
});
