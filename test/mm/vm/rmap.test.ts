import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { anonMapping, fileMapping } from '../../../src/mm/page/mapping.ts';
import {
  addNewAnonRmap,
  addRmap,
  pageMapcount,
  pageMapped,
  pageMapping,
  removeRmap,
  rmapCount,
  rmapLink,
  lockRmapRead,
  unlockRmapRead,
  rmapMm,
  rmapUnlink,
  rmapVpage,
} from '../../../src/mm/vm/rmap.ts';
import { bootCpu, bugOf } from '../machine.ts';

const linked = (cpu: Cpu, mapping: number): number[] =>
  Array.from({ length: rmapCount(cpu, mapping) }, (_, i) => rmapMm(cpu, mapping, i));

test.each([anonMapping(1), fileMapping(0)])('mapping %i keeps address spaces in the order they came', (mapping) => {
  const cpu = bootCpu({ mms: 5 });
  for (const mm of [3, 0, 4, 1]) expect(rmapLink(cpu, mapping, mm)).toBe(true);
  expect(linked(cpu, mapping)).toEqual([3, 0, 4, 1]);
  rmapUnlink(cpu, mapping, 0);
  expect(linked(cpu, mapping)).toEqual([3, 4, 1]);
  rmapLink(cpu, mapping, 0);
  rmapUnlink(cpu, mapping, 3);
  expect(linked(cpu, mapping)).toEqual([4, 1, 0]);
  rmapUnlink(cpu, mapping, 0);
  expect(linked(cpu, mapping)).toEqual([4, 1]);
});

test('only the first address space gets an anon_vma of its own', () => {
  const cpu = bootCpu();
  expect(rmapLink(cpu, anonMapping(0), 2, true)).toBe(true);
  expect(rmapLink(cpu, anonMapping(0), 1, true)).toBe(false);
  expect(linked(cpu, anonMapping(0))).toEqual([2]);
});

test('files and anon_vmas are apart, each with its lock', () => {
  const cpu = bootCpu({ files: 2 });
  rmapLink(cpu, anonMapping(1), 0);
  rmapLink(cpu, fileMapping(1), 2);
  expect([anonMapping(0), anonMapping(1), fileMapping(0), fileMapping(1)].map((m) => linked(cpu, m))).toEqual([
    [],
    [0],
    [],
    [2],
  ]);
  for (const mapping of [anonMapping(1), fileMapping(1)]) lockRmapRead(cpu, mapping);
  for (const { address } of [cpu.locks.anon[1]!, cpu.locks.immap[1]!]) expect(cpu.mem[address]).toBe(1);
  for (const mapping of [anonMapping(1), fileMapping(1)]) unlockRmapRead(cpu, mapping);
  for (const { address } of [cpu.locks.anon[1]!, cpu.locks.immap[1]!]) expect(cpu.mem[address]).toBe(0);
});

test('the mapcount counts entries and never goes below none', () => {
  const cpu = bootCpu();
  addNewAnonRmap(cpu, 4, anonMapping(2), 6);
  addRmap(cpu, 4);
  expect([pageMapcount(cpu, 4), pageMapped(cpu, 4), pageMapping(cpu, 4)]).toEqual([2, true, anonMapping(2)]);
  expect(rmapVpage(cpu, anonMapping(2), 4)).toBe(6);
  expect(rmapVpage(cpu, fileMapping(0), 4)).toBe(14);
  removeRmap(cpu, 4);
  removeRmap(cpu, 4);
  expect([pageMapcount(cpu, 4), pageMapped(cpu, 4)]).toEqual([0, false]);
  expect(bugOf(cpu, () => removeRmap(cpu, 4))).toMatchObject({ bug: Bug.MapcountUnderflow, object: 4 });
});
