import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PAGE_LRU } from '../../../src/mm/machine/pageFields.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { writePageField } from '../../../src/mm/page/page.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { zoneFreePages } from '../../../src/mm/zone/buddy.ts';
import { MIGRATE_MOVABLE, MIGRATE_UNMOVABLE } from '../../../src/mm/zone/migratetype.ts';
import { drainAllPages, pcpCount, pcpFree, pcpPages, pcpTake } from '../../../src/mm/zone/perCpuPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, cpuOf, kernel, movable } from '../machine.ts';

const MOVABLE_ZONE = 1;
const pages = (cpu: Cpu, owner: number): number[] => [...pcpPages(cpu, owner, MOVABLE_ZONE, MIGRATE_MOVABLE)];
const head = (cpu: Cpu): number => cpu.mem[cpu.base + cpu.layout.cpuPcpHead + MOVABLE_ZONE * 3 + MIGRATE_MOVABLE]!;

test('a batch is taken from the zone, the rest waits on the list', () => {
  const cpu = bootCpu({ pcpBatch: 3, pcpHigh: 6 });
  const first = allocPage(cpu, movable);
  expect(zoneFreePages(cpu, MOVABLE_ZONE)).toBe(13);
  expect(pages(cpu, 0)).toHaveLength(2);
  const rest = [allocPage(cpu, movable), allocPage(cpu, movable)];
  expect(zoneFreePages(cpu, MOVABLE_ZONE)).toBe(13);
  expect(new Set([first, ...rest]).size).toBe(3);
  allocPage(cpu, movable);
  expect(zoneFreePages(cpu, MOVABLE_ZONE)).toBe(10);
});

test('the page freed last is handed out first', () => {
  const cpu = bootCpu();
  const [a, b] = [allocPage(cpu, movable), allocPage(cpu, movable)];
  putPage(cpu, a, Ref.Alloc);
  putPage(cpu, b, Ref.Alloc);
  expect([allocPage(cpu, movable), allocPage(cpu, movable)]).toEqual([b, a]);
});

test('a batch goes back to the zone when there are too many', () => {
  const cpu = bootCpu({ pcpBatch: 2, pcpHigh: 3 });
  const taken = Array.from({ length: 4 }, () => allocPage(cpu, movable));
  expect(pcpCount(cpu, 0, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(0);
  for (const pfn of taken.slice(0, 3)) putPage(cpu, pfn, Ref.Alloc);
  expect(pcpCount(cpu, 0, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(3);
  putPage(cpu, taken[3]!, Ref.Alloc);
  expect(pcpCount(cpu, 0, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(2);
  expect(zoneFreePages(cpu, MOVABLE_ZONE)).toBe(14);
  expect(audit(cpu)).toEqual([]);
});

test('every zone and mobility has a list of its own; CMA pages go to the movable one', () => {
  const cpu = bootCpu({ movableFrames: 0, pcpBatch: 1 });
  const unmovable = allocPage(cpu, kernel);
  expect(unmovable).toBeLessThan(12);
  const taken = Array.from({ length: 15 }, () => allocPage(cpu, movable));
  putPage(cpu, unmovable, Ref.Alloc);
  expect([...pcpPages(cpu, 0, 0, MIGRATE_UNMOVABLE)]).toEqual([unmovable]);
  const cma = taken.find((pfn) => pfn >= 12)!;
  putPage(cpu, cma, Ref.Alloc);
  expect([...pcpPages(cpu, 0, 0, MIGRATE_MOVABLE)]).toEqual([cma]);
});

test('a list belongs to its CPU, and any CPU can drain all of them', () => {
  const cpu = bootCpu({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  const pfn = allocPage(cpu, movable);
  putPage(other, pfn, Ref.Alloc);
  expect([pages(cpu, 0), pages(cpu, 1)]).toEqual([[expect.any(Number)], [pfn]]);
  drainAllPages(cpu, MOVABLE_ZONE);
  expect([pages(cpu, 0), pages(cpu, 1)]).toEqual([[], []]);
  expect(zoneFreePages(cpu, MOVABLE_ZONE)).toBe(16);
  expect(audit(cpu)).toEqual([]);
});

test('draining a zone leaves the others alone', () => {
  const cpu = bootCpu();
  putPage(cpu, allocPage(cpu, movable), Ref.Alloc);
  drainAllPages(cpu, 0);
  expect(pcpCount(cpu, 0, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(2);
});

test('an exhausted zone gives none', () => {
  const cpu = bootCpu({ pcpBatch: 5, pcpHigh: 8 });
  const taken = Array.from({ length: 16 }, () => pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE));
  expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => 16 + i));
  expect(pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(-1);
});

test('a page popped and pushed again changes the head', () => {
  const cpu = bootCpu({ pcpBatch: 1 });
  const pfn = pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE);
  pcpFree(cpu, MOVABLE_ZONE, pfn, MIGRATE_MOVABLE);
  const before = head(cpu);
  expect(pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(pfn);
  pcpFree(cpu, MOVABLE_ZONE, pfn, MIGRATE_MOVABLE);
  expect(head(cpu)).not.toBe(before);
  expect(head(cpu) & 0xffff).toBe(before & 0xffff);
});

test('the tag wraps around without harm', () => {
  const cpu = bootCpu({ pcpBatch: 1 });
  const pfn = pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE);
  const seen = new Set<number>();
  for (let i = 0; i < 0x10000; i++) {
    pcpFree(cpu, MOVABLE_ZONE, pfn, MIGRATE_MOVABLE);
    seen.add(head(cpu));
    pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE);
  }
  expect(seen.size).toBe(0x10000);
  expect([...seen].every((value) => (value & 0xffff) === pfn + 1)).toBe(true);
  expect(pcpCount(cpu, 0, MOVABLE_ZONE, MIGRATE_MOVABLE)).toBe(0);
});

test('what a page holds above the link does not get into the head', () => {
  const cpu = bootCpu({ pcpBatch: 1 });
  const pfn = pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE);
  pcpFree(cpu, MOVABLE_ZONE, pfn, MIGRATE_MOVABLE);
  writePageField(cpu, pfn, PAGE_LRU, -0x1_0000);
  pcpTake(cpu, MOVABLE_ZONE, MIGRATE_MOVABLE);
  expect(pages(cpu, 0)).toEqual([]);
});
