import { describe, expect, test } from 'vitest';
import { compoundPages } from '../../../src/mm/page/compound.ts';
import { isHugetlb } from '../../../src/mm/hugetlb/hugetlbPool.ts';
import { lookupPte, readPmd } from '../../../src/mm/vm/pmd.ts';
import { PTE_PRESENT, ptePfn, pteType } from '../../../src/mm/vm/pte.ts';
import { pageMapcount } from '../../../src/mm/vm/rmap.ts';
import moveReaders from '../../../stress/move-readers.ts';
import moveSplit from '../../../stress/move-split.ts';
import { runFree } from './runFree.ts';

describe.each([moveReaders, moveSplit].map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  (name, scenario) => {
    test('begins its stepped runs with huge pages, and nothing to find', () => {
      const state = scenario.create({ ...scenario.stepped, callSites: 300 });
      expect(state.buffer.byteLength).toBeLessThan(32 * 1024);
      expect([...scenario.reported!(state), ...scenario.audit(state, 'quiescent')]).toEqual([]);
      const { cpu } = scenario.attach(state, 1, () => 0);
      expect(pteType(readPmd(cpu, 0, 0))).toBe(PTE_PRESENT);
    });

    test.each([2, 3])('runs clean on that machine with %i threads', async (cpus) => {
      const run = await runFree(name, { ...scenario.stepped, cpus }, 1500);
      expect(run.findings).toEqual([]);
      expect(run.operations).toBeGreaterThan(0);
    });
  },
);

test('move-readers has private, shared and huge memory, and memory of the hugetlb pool', () => {
  const { cpu } = moveReaders.attach(moveReaders.create({ callSites: 300 }), 0, () => 0);
  const behind = (mm: number, vpage: number): number => ptePfn(lookupPte(cpu, mm, vpage));
  expect(compoundPages(cpu, behind(0, 0))).toBe(4);
  expect(isHugetlb(cpu, behind(0, 4))).toBe(true);
  expect([compoundPages(cpu, behind(0, 8)), pageMapcount(cpu, behind(0, 8))]).toEqual([1, 1]);
  expect(pageMapcount(cpu, behind(2, 8))).toBe(2);
  expect(pageMapcount(cpu, behind(2, 0))).toBe(2);
});
