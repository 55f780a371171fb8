import { expect, test } from 'vitest';
import { PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import {
  compoundHead,
  compoundOrder,
  compoundPages,
  destroyCompoundPage,
  isCompound,
  isTail,
  prepCompoundPage,
} from '../../../src/mm/page/compound.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import { LIST_POISON, listNext, lruNode } from '../../../src/mm/page/list.ts';
import { allocPages } from '../../../src/mm/zone/allocPages.ts';
import { bootCpu, kernel } from '../machine.ts';

test('a single page is its own head', () => {
  const cpu = bootCpu();
  expect(compoundHead(cpu, 6)).toBe(6);
  expect([isTail(cpu, 6), isCompound(cpu, 6), compoundOrder(cpu, 6), compoundPages(cpu, 6)]).toEqual([
    false,
    false,
    0,
    1,
  ]);
});

test('page 0 can be a head', () => {
  const cpu = bootCpu();
  prepCompoundPage(cpu, 0, 1);
  expect([compoundHead(cpu, 0), compoundHead(cpu, 1), isTail(cpu, 0), isTail(cpu, 1)]).toEqual([0, 0, false, true]);
});

test('prepare makes one page of many and destroy undoes it', () => {
  const cpu = bootCpu();
  prepCompoundPage(cpu, 4, 2);
  expect([4, 5, 6, 7].map((pfn) => compoundHead(cpu, pfn))).toEqual([4, 4, 4, 4]);
  expect([4, 5, 6, 7].map((pfn) => isTail(cpu, pfn))).toEqual([false, true, true, true]);
  expect([4, 5, 6, 7].every((pfn) => isCompound(cpu, pfn))).toBe(true);
  expect([3, 8].some((pfn) => isCompound(cpu, pfn))).toBe(false);
  expect([compoundOrder(cpu, 4), compoundPages(cpu, 4)]).toEqual([2, 4]);
  destroyCompoundPage(cpu, 4);
  expect([4, 5, 6, 7].some((pfn) => isCompound(cpu, pfn))).toBe(false);
  expect(compoundPages(cpu, 4)).toBe(1);
});

test('tails of an allocated page have no count of their own and are on no list', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, kernel, 3);
  const tails = Array.from({ length: 7 }, (_, i) => head + 1 + i);
  expect(tails.map((pfn) => pageField(cpu, pfn, PAGE_REFCOUNT))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(tails.map((pfn) => listNext(cpu, lruNode(cpu, pfn)))).toEqual(tails.map(() => LIST_POISON));
});
