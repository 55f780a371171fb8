import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadowLayoutOf } from '../../../src/mm/debug/shadowLayout.ts';
import { machineConfig, type MachineConfig } from '../../../src/mm/machine/config.ts';
import { layoutOf } from '../../../src/mm/machine/layout.ts';
import { PAGE_CONTENT, PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { createMachine, machineBytes } from '../../../src/mm/machine/machine.ts';
import { addressName, RegionPlanner, type Region } from '../../../src/mm/machine/region.ts';
import { createLockTable, type Lock } from '../../../src/mm/machine/lockTable.ts';
import { cacheSlot, diskAddress } from '../../../src/mm/cache/pageCache.ts';
import { swapCacheSlot, swapDisk } from '../../../src/mm/cache/swap.ts';
import { lruList } from '../../../src/mm/lru/lruList.ts';
import { pageAt } from '../../../src/mm/page/page.ts';
import { lruNode } from '../../../src/mm/page/list.ts';
import { pteAddress } from '../../../src/mm/vm/pte.ts';
import { freeList } from '../../../src/mm/zone/buddy.ts';
import { bootCpu } from '../machine.ts';

const configs: fc.Arbitrary<MachineConfig> = fc
  .record({
    cpus: fc.integer({ min: 1, max: 30 }),
    nodes: fc.integer({ min: 1, max: 4 }),
    normal: fc.integer({ min: 1, max: 6 }),
    movable: fc.integer({ min: 0, max: 6 }),
    pageblockOrder: fc.integer({ min: 0, max: 3 }),
    extraOrder: fc.integer({ min: 0, max: 2 }),
    lruBatch: fc.integer({ min: 1, max: 31 }),
    mms: fc.integer({ min: 1, max: 30 }),
    anonPages: fc.integer({ min: 1, max: 40 }),
    files: fc.integer({ min: 1, max: 5 }),
    filePages: fc.integer({ min: 1, max: 20 }),
    swapSlots: fc.integer({ min: 0, max: 50 }),
    tlbEntries: fc.integer({ min: 1, max: 9 }),
    privateLists: fc.integer({ min: 3, max: 6 }),
    callSites: fc.integer({ min: 1, max: 70 }),
  })
  .map(({ normal, movable, extraOrder, ...rest }) => {
    const maxOrder = rest.pageblockOrder + extraOrder;
    return machineConfig({
      ...rest,
      maxOrder,
      normalFrames: normal << maxOrder,
      movableFrames: movable << maxOrder,
      cmaBlocks: 0,
    });
  });

/** What is wrong with regions that should fill `words` words without overlap. */
function overlaps(regions: readonly Region[], words: number): string[] {
  const problems: string[] = [];
  let end = 0;
  for (const region of regions) {
    if (region.base < end) problems.push(`${region.name} begins in what is before it`);
    if (region.stride < region.fields.length) problems.push(`${region.name}: records overlap`);
    if (new Set(region.fields).size !== region.fields.length) problems.push(`${region.name}: two fields of a name`);
    end = region.base + region.stride * region.count;
  }
  return end === words ? problems : [...problems, `the end is ${end}, not ${words}`];
}

test('no two regions and no two fields share a word', () => {
  fc.assert(
    fc.property(configs, (config) => {
      const layout = layoutOf(config);
      const shadow = shadowLayoutOf(config, layout);
      expect(overlaps(layout.regions, layout.words)).toEqual([]);
      expect(overlaps(shadow.regions, shadow.words)).toEqual([]);
    }),
  );
});

test('the same configuration has the same layout', () => {
  fc.assert(
    fc.property(configs, (config) => {
      const again = machineConfig(JSON.parse(JSON.stringify(config)) as MachineConfig);
      expect(layoutOf(again)).toEqual(layoutOf(config));
      expect(shadowLayoutOf(again, layoutOf(again))).toEqual(shadowLayoutOf(config, layoutOf(config)));
      expect(machineBytes(again)).toBe(machineBytes(config));
    }),
    { numRuns: 30 },
  );
});

test('no two locks share a word, and each is a word of its name', () => {
  fc.assert(
    fc.property(configs, (config) => {
      const layout = layoutOf(config);
      const locks = Object.values(createLockTable(layout)).flat(2) as Lock[];
      expect(new Set(locks.map(({ address }) => address)).size).toBe(locks.length);
      for (const { address } of locks) {
        expect(addressName(layout.regions, address)).toMatch(
          /\.(flags|.*[lL]ock.*\.(value|count)|ptl.*\.value|rmapSem.count|drainMutex.count|mfMutex.count)$/,
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('every accessor addresses the field of its name', () => {
  const cpu = bootCpu({ nodes: 2, files: 2 });
  const name = (address: number) => addressName(cpu.layout.regions, address);
  expect(name(pageAt(cpu, 7) + PAGE_REFCOUNT)).toBe('page[7].refcount');
  expect(name(pageAt(cpu, 0) + PAGE_CONTENT)).toBe('page[0].content');
  expect(name(lruNode(cpu, 3))).toBe('page[3].lru.next');
  expect(name(pteAddress(cpu, 2, 5))).toBe('mm[2].pte[5]');
  expect(name(cacheSlot(cpu, 1, 3))).toBe('file[1].slot[3]');
  expect(name(diskAddress(cpu, 0, 2))).toBe('file[0].disk[2]');
  expect(name(swapCacheSlot(cpu, 4))).toBe('swap.slot[4]');
  expect(name(swapDisk(cpu, 4))).toBe('swap.disk[4]');
  expect(name(lruList(cpu, 1, 2))).toBe('node[1].lru[2].next');
  expect(name(freeList(cpu, 3, 1, 2))).toBe('zone[3].freeArea[7].next');
  expect(name(cpu.locks.ptl[1]![0]!.address)).toBe('mm[1].ptl[0].value');
  expect(name(cpu.layout.drainMutex)).toBe('global.drainMutex.count');
});

test('names of words that are no field', () => {
  const planner = new RegionPlanner(10);
  planner.add('one', 1, ['a', 'b'], 4);
  planner.add('many', 2, ['c'], 2);
  const name = (address: number) => addressName(planner.regions, address);
  expect([9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(name)).toEqual([
    'word[9]',
    'word[11]',
    'one.a',
    'one.b',
    'one.pad[2]',
    'one.pad[3]',
    'many[0].c',
    'many[0].pad[1]',
    'many[1].c',
    'many[1].pad[1]',
    'word[20]',
  ]);
});

test('the views of a machine lie side by side in its buffer', () => {
  fc.assert(
    fc.property(configs, (config) => {
      const { mem, shadow, times, buffer } = createMachine(config);
      expect(mem.byteOffset).toBe(0);
      expect(shadow.byteOffset).toBeGreaterThanOrEqual(mem.byteLength);
      expect(times.byteOffset).toBeGreaterThanOrEqual(shadow.byteOffset + shadow.byteLength);
      expect(times.byteOffset + times.byteLength).toBe(buffer.byteLength);
      expect(buffer.byteLength).toBe(machineBytes(config));
    }),
    { numRuns: 20 },
  );
});
