import { expect, test } from 'vitest';
import { CPU_OFFLINE } from '../../../src/mm/debug/shadowLayout.ts';
import { isAlive } from '../../../src/mm/vm/addressSpace.ts';
import { zoneFreePages } from '../../../src/mm/zone/buddy.ts';
import { MIGRATE_CMA, MIGRATE_MOVABLE, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { pageNode, pageZone, zoneFrames, zoneStart } from '../../../src/mm/zone/zones.ts';
import { audit } from '../audit.ts';
import { bootCpu } from '../machine.ts';

test('all memory is free, on the right lists', () => {
  const cpu = bootCpu({ nodes: 2, cpus: 3 });
  expect(audit(cpu)).toEqual([]);
  expect([0, 1, 2, 3].map((zone) => zoneFreePages(cpu, zone))).toEqual([16, 16, 16, 16]);
});

test('CMA pageblocks are at the end of each zone NORMAL', () => {
  const cpu = bootCpu({ nodes: 2, cmaBlocks: 2 });
  const cma = Array.from({ length: cpu.layout.frames }, (_, pfn) => pfn).filter(
    (pfn) => pageblockType(cpu, pfn) === MIGRATE_CMA,
  );
  expect(cma).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47]);
  expect(pageblockType(cpu, 0)).toBe(MIGRATE_MOVABLE);
});

test('frames know their node and zone', () => {
  const cpu = bootCpu({ nodes: 2, movableFrames: 8 });
  expect([0, 15, 16, 23, 24, 39, 40, 47].map((pfn) => pageZone(cpu, pfn))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect([0, 23, 24, 47].map((pfn) => pageNode(cpu, pfn))).toEqual([0, 0, 1, 1]);
  expect([0, 1, 2, 3].map((zone) => zoneStart(cpu, zone))).toEqual([0, 16, 24, 40]);
  expect([0, 1, 2, 3].map((zone) => zoneFrames(cpu, zone))).toEqual([16, 8, 16, 8]);
});

test('no address space lives and no CPU is online', () => {
  const cpu = bootCpu({ cpus: 2 });
  expect([0, 1, 2].some((mm) => isAlive(cpu, mm))).toBe(false);
  const { shadow, layout } = cpu.debug;
  expect([0, 1].map((id) => shadow[layout.cpu.base + id * layout.cpu.stride + layout.cpuState])).toEqual([
    CPU_OFFLINE,
    CPU_OFFLINE,
  ]);
});
