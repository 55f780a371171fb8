import { expect, test } from 'vitest';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { EBUSY } from '../../../src/mm/machine/errno.ts';
import { isCompound } from '../../../src/mm/page/compound.ts';
import { PG_hwpoison, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { tryGetPage } from '../../../src/mm/page/refcount.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { softOfflineRange } from '../../../src/mm/poison/softOfflineRange.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { behind } from '../huge/hugeMemory.ts';
import { bootMm } from '../vm/userMemory.ts';

const range = [0, 1, 2, 3];

test('A4.3.2: every part of a huge page is met, and nothing is lost', () => {
  const cpu = bootMm({ thp: 'on', anonPages: 8 });
  for (const vpage of range) writeUser(cpu, 0, vpage, vpage + 1);
  lruAddDrain(cpu);
  const pages = range.map((vpage) => behind(cpu, 0, vpage));
  expect(pages.map((pfn) => isCompound(cpu, pfn))).toEqual([true, true, true, true]);
  // Nothing is behind the last address: it is left out.
  expect(softOfflineRange(cpu, 0, 0, 5)).toBe(0);
  expect(pages.map((pfn) => testPageFlag(cpu, pfn, PG_hwpoison))).toEqual([true, true, true, true]);
  expect(range.map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
});

test('ends with the first page that somebody keeps', () => {
  const cpu = bootMm({ anonPages: 8 });
  for (const vpage of range) writeUser(cpu, 0, vpage, vpage + 1);
  lruAddDrain(cpu);
  const pages = range.map((vpage) => behind(cpu, 0, vpage));
  expect(tryGetPage(cpu, pages[1]!, Ref.Gup)).toBe(true);
  expect(softOfflineRange(cpu, 0, 0, 4)).toBe(-EBUSY);
  expect(pages.map((pfn) => testPageFlag(cpu, pfn, PG_hwpoison))).toEqual([true, false, false, false]);
});
