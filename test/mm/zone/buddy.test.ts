import { expect, test } from 'vitest';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { freeBlock, freeList, takeBlock, zoneFreePages } from '../../../src/mm/zone/buddy.ts';
import {
  MIGRATE_CMA,
  MIGRATE_ISOLATE,
  MIGRATE_MOVABLE,
  MIGRATE_RECLAIMABLE,
  MIGRATE_UNMOVABLE,
  pageblockType,
  setPageblockType,
} from '../../../src/mm/zone/migratetype.ts';
import { bootCpu, listed } from '../machine.ts';

/** Free blocks of a zone and a type, as `head:order`. */
const blocks = (cpu: Cpu, zone: number, type: number): string[] =>
  Array.from({ length: cpu.config.maxOrder + 1 }, (_, order) => order).flatMap((order) =>
    listed(cpu, freeList(cpu, zone, order, type))
      .toSorted((a, b) => a - b)
      .map((head) => `${head}:${order}`),
  );

test('a block is split down, and its halves stay free', () => {
  const cpu = bootCpu();
  const pfn = takeBlock(cpu, 1, 0, MIGRATE_MOVABLE);
  expect(pfn).toBe(24);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['25:0', '26:1', '28:2', '16:3']);
  expect(zoneFreePages(cpu, 1)).toBe(15);
});

test('the smallest block that is large enough is taken', () => {
  const cpu = bootCpu();
  takeBlock(cpu, 1, 0, MIGRATE_MOVABLE);
  expect([1, 2, 3].map((order) => takeBlock(cpu, 1, order, MIGRATE_MOVABLE))).toEqual([26, 28, 16]);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['25:0']);
});

test('a freed block merges with its buddy, again and again', () => {
  const cpu = bootCpu();
  const before = blocks(cpu, 1, MIGRATE_MOVABLE);
  const pfn = takeBlock(cpu, 1, 0, MIGRATE_MOVABLE);
  freeBlock(cpu, 1, pfn, 0);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(before);
  expect(zoneFreePages(cpu, 1)).toBe(16);
});

test('a block does not merge with a neighbour that is not its buddy, nor with one of another size', () => {
  const cpu = bootCpu();
  const all = Array.from({ length: 16 }, () => takeBlock(cpu, 1, 0, MIGRATE_MOVABLE));
  expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => 16 + i));
  for (const pfn of [17, 18]) freeBlock(cpu, 1, pfn, 0);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['17:0', '18:0']);
  freeBlock(cpu, 1, 16, 0);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['18:0', '16:1']);
  freeBlock(cpu, 1, 19, 0);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['16:2']);
});

test('pageblocks of different types do not merge', () => {
  const cpu = bootCpu();
  expect(blocks(cpu, 0, MIGRATE_MOVABLE)).toEqual(['8:2', '0:3']);
  expect(blocks(cpu, 0, MIGRATE_CMA)).toEqual(['12:2']);
});

test('a block goes to the list that its pageblock has now', () => {
  const cpu = bootCpu();
  const pfn = takeBlock(cpu, 1, 0, MIGRATE_MOVABLE);
  setPageblockType(cpu, pfn, MIGRATE_ISOLATE);
  freeBlock(cpu, 1, pfn, 0);
  expect(blocks(cpu, 1, MIGRATE_ISOLATE)).toContain('24:2');
  const taken = Array.from({ length: 16 }, () => takeBlock(cpu, 1, 0, MIGRATE_MOVABLE));
  expect(taken.filter((page) => page >= 24 && page < 28)).toEqual([]);
});

test('a whole pageblock that is fallen back to changes its type', () => {
  const cpu = bootCpu();
  const pfn = takeBlock(cpu, 1, 0, MIGRATE_UNMOVABLE);
  expect(pfn).toBe(24);
  expect([24, 28].map((page) => pageblockType(cpu, page))).toEqual([MIGRATE_UNMOVABLE, MIGRATE_UNMOVABLE]);
  expect(blocks(cpu, 1, MIGRATE_UNMOVABLE)).toEqual(['25:0', '26:1', '28:2']);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['16:3']);
});

test('part of a pageblock that is fallen back to keeps its type', () => {
  const cpu = bootCpu();
  for (const order of [3, 2, 1]) takeBlock(cpu, 1, order, MIGRATE_MOVABLE);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['22:1']);
  expect(takeBlock(cpu, 1, 0, MIGRATE_UNMOVABLE)).toBe(22);
  expect(pageblockType(cpu, 22)).toBe(MIGRATE_MOVABLE);
  expect(blocks(cpu, 1, MIGRATE_MOVABLE)).toEqual(['23:0']);
});

test('the best type to fall back to comes first', () => {
  const cpu = bootCpu();
  const whole = (pfn: number, type: number): void => {
    setPageblockType(cpu, pfn, type);
    freeBlock(cpu, 0, pfn, 2);
  };
  const drained = [0, 4, 8].map(() => takeBlock(cpu, 0, 2, MIGRATE_MOVABLE)).toSorted((a, b) => a - b);
  expect(drained).toEqual([0, 4, 8]);
  whole(0, MIGRATE_UNMOVABLE);
  whole(4, MIGRATE_RECLAIMABLE);
  // CMA (12), then reclaimable (4), then unmovable (0).
  const taken = Array.from({ length: 12 }, () => takeBlock(cpu, 0, 0, MIGRATE_MOVABLE));
  expect(taken.map((pfn) => pfn >> 2)).toEqual([3, 3, 3, 3, 1, 1, 1, 1, 0, 0, 0, 0]);
  expect([0, 4, 12].map((pfn) => pageblockType(cpu, pfn))).toEqual([MIGRATE_MOVABLE, MIGRATE_MOVABLE, MIGRATE_CMA]);
});

test.each([MIGRATE_UNMOVABLE, MIGRATE_RECLAIMABLE])('CMA pages are not lent to type %i', (type) => {
  const cpu = bootCpu();
  const taken = Array.from({ length: 16 }, () => takeBlock(cpu, 0, 0, type));
  expect(taken.filter((pfn) => pfn >= 0)).toHaveLength(12);
  expect(taken.filter((pfn) => pfn >= 12)).toEqual([]);
  expect(zoneFreePages(cpu, 0)).toBe(4);
});

test('no block is large enough', () => {
  const cpu = bootCpu({ movableFrames: 8 });
  takeBlock(cpu, 1, 0, MIGRATE_MOVABLE);
  expect(takeBlock(cpu, 1, 3, MIGRATE_MOVABLE)).toBe(-1);
  expect(zoneFreePages(cpu, 1)).toBe(7);
});
