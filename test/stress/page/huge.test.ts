import { describe, expect, test } from 'vitest';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { compoundPages, isCompound } from '../../../src/mm/page/compound.ts';
import { isHugetlb } from '../../../src/mm/hugetlb/hugetlbPool.ts';
import { hugeOffset, isHugeRange, lookupPte, readPmd } from '../../../src/mm/vm/pmd.ts';
import { PTE_PRESENT, ptePfn, pteType, readPte } from '../../../src/mm/vm/pte.ts';
import { pageMapcount } from '../../../src/mm/vm/rmap.ts';
import { pageNode } from '../../../src/mm/zone/zones.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import movePages from '../../../stress/move-pages.ts';
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

/** What can be seen of huge pages and of nodes, each a number that goes up and down. */
const measures: Record<string, (cpu: Cpu) => number> = {
  huge: (cpu) => ranges(cpu).filter(([mm, vpage]) => pteType(readPmd(cpu, mm, vpage)) === PTE_PRESENT).length,
  hugeByEntries: (cpu) =>
    ranges(cpu).filter(([mm, vpage]) => {
      const pte = readPte(cpu, mm, vpage);
      return pteType(pte) === PTE_PRESENT && isCompound(cpu, ptePfn(pte));
    }).length,
  onNode1: (cpu) =>
    virtualPages(cpu).filter(([mm, vpage]) => {
      const pte = lookupPte(cpu, mm, vpage);
      return pteType(pte) === PTE_PRESENT && pageNode(cpu, ptePfn(pte)) === 1;
    }).length,
};

const virtualPages = (cpu: Cpu): (readonly [number, number])[] =>
  Array.from({ length: cpu.config.mms }, (_mm, mm) =>
    Array.from({ length: cpu.layout.vpages }, (_, vpage) => [mm, vpage] as const),
  ).flat();
const ranges = (cpu: Cpu): (readonly [number, number])[] =>
  virtualPages(cpu).filter(([, vpage]) => isHugeRange(cpu, vpage) && hugeOffset(cpu, vpage) === 0);

// A scenario whose operations all fail races nothing.
test.each([
  { scenario: moveSplit, operation: 'splitHuge', measure: 'huge', change: 'fell' },
  { scenario: moveSplit, operation: 'collapse', measure: 'huge', change: 'rose' },
  { scenario: moveSplit, operation: 'mapByEntries', measure: 'hugeByEntries', change: 'rose' },
  { scenario: moveSplit, operation: 'movePages', measure: 'onNode1', change: 'rose' },
  { scenario: moveSplit, operation: 'movePages', measure: 'onNode1', change: 'fell' },
  { scenario: movePages, operation: 'movePages', measure: 'onNode1', change: 'rose' },
  // There and back it ends where it went last.
  { scenario: moveReaders, operation: 'bounce', measure: 'onNode1', change: 'rose' },
] as const)('$scenario.name: $measure $change by $operation', ({ scenario, operation: name, measure, change }) => {
  const state = scenario.create({ cpus: 1, callSites: 2000 });
  const actor = scenario.attach(state, 0, () => 0);
  const random = new Sfc32(7);
  const drawn = scenario.operations.flatMap((operation) => Array.from({ length: operation.weight }, () => operation));
  let seen = false;
  for (let i = 0; i < 3000 && !seen; i++) {
    const operation = drawn[random.below(drawn.length)]!;
    const before = measures[measure]!(actor.cpu);
    operation.run(actor, random);
    scenario.poll!(actor);
    const now = measures[measure]!(actor.cpu);
    seen ||= operation.name === name && (change === 'rose' ? now > before : now < before);
  }
  expect(seen).toBe(true);
  expect([...scenario.reported!(state), ...scenario.audit(state, 'quiescent')]).toEqual([]);
});
