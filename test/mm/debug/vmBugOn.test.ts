import { expect, test } from 'vitest';
import { Bug, bugs } from '../../../src/mm/debug/bug.ts';
import { MAX_REPORTS, REPORT_WORDS } from '../../../src/mm/debug/shadowLayout.ts';
import { KernelBug, reportBug, vmBugOn } from '../../../src/mm/debug/vmBugOn.ts';
import { bootCpu, bugOf, cpuOf, reports } from '../machine.ts';

test('every bug has a description', () => {
  expect(Object.values(Bug)).toEqual(bugs.map((_, i) => i));
});

test('a condition that does not hold reports nothing', () => {
  const cpu = bootCpu();
  vmBugOn(cpu, false, Bug.GetOnFree, 1);
  expect(reports(cpu)).toEqual([]);
});

test('a report is in shared memory before it is thrown', () => {
  const cpu = bootCpu({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  expect(() => reportBug(other, Bug.DoubleFree, 7, 8, 9, 10)).toThrow(new KernelBug('I5: page freed twice'));
  expect(reports(cpu)).toEqual([{ bug: Bug.DoubleFree, object: 7, a: 8, b: 9, cpu: 1, site: 10 }]);
});

test('reports beyond the room for them only count', () => {
  const cpu = bootCpu();
  const { shadow, layout } = cpu.debug;
  for (let i = 0; i < MAX_REPORTS; i++) bugOf(cpu, () => reportBug(cpu, Bug.ListAdd, i, 0, 0));
  const behind = shadow.slice(layout.reports.base + 1 + MAX_REPORTS * REPORT_WORDS);
  expect(() => reportBug(cpu, Bug.ListAdd, 99, 1, 1)).toThrow(KernelBug);
  expect(shadow[layout.reports.base]).toBe(MAX_REPORTS + 1);
  expect(shadow.slice(layout.reports.base + 1 + MAX_REPORTS * REPORT_WORDS)).toEqual(behind);
});
