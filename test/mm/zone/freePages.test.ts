import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PAGE_MAPPING, PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { compoundHead } from '../../../src/mm/page/compound.ts';
import { anonMapping, fileMapping } from '../../../src/mm/page/mapping.ts';
import { pageField, setPageField } from '../../../src/mm/page/page.ts';
import { tryGetPage } from '../../../src/mm/page/refcount.ts';
import * as flags from '../../../src/mm/page/pageFlags.ts';
import { addRmap } from '../../../src/mm/vm/rmap.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { zoneFreePages } from '../../../src/mm/zone/buddy.ts';
import { freePage, freePages } from '../../../src/mm/zone/freePages.ts';
import { MIGRATE_ISOLATE, setPageblockType } from '../../../src/mm/zone/migratetype.ts';
import { drainAllPages, pcpCount } from '../../../src/mm/zone/perCpuPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, kernel, movable } from '../machine.ts';

const freed = (cpu: Cpu, prepare: (pfn: number) => void) => {
  const pfn = allocPage(cpu, movable);
  prepare(pfn);
  return bugOf(cpu, () => putPage(cpu, pfn, Ref.Alloc));
};

test.each([
  ['locked', flags.PG_locked],
  ['private', flags.PG_private],
  ['writeback', flags.PG_writeback],
  ['reserved', flags.PG_reserved],
  ['active', flags.PG_active],
  ['unevictable', flags.PG_unevictable],
  ['mlocked', flags.PG_mlocked],
  ['isolated', flags.PG_isolated],
])('a page freed %s is a bad page', (_, flag) => {
  const cpu = bootCpu();
  expect(freed(cpu, (pfn) => flags.setPageFlag(cpu, pfn, flag))).toMatchObject({
    bug: Bug.FreeFlags,
    a: flag,
  });
});

test('flags that do no harm are cleared, a waiter’s and poison stay', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  flags.setPageFlag(cpu, pfn, flags.PG_dirty | flags.PG_uptodate | flags.PG_swapbacked | flags.PG_waiters);
  putPage(cpu, pfn, Ref.Alloc);
  expect(flags.pageFlags(cpu, pfn)).toBe(flags.PG_waiters);
});

test('a page freed while mapped is a bad page', () => {
  const cpu = bootCpu();
  expect(freed(cpu, (pfn) => addRmap(cpu, pfn))).toMatchObject({ bug: Bug.FreeMapped, a: 0 });
});

test('a page freed in a page cache is a bad page, one with an anon_vma is not', () => {
  const cpu = bootCpu();
  expect(freed(cpu, (pfn) => setPageField(cpu, pfn, PAGE_MAPPING, fileMapping(0)))).toMatchObject({
    bug: Bug.FreeMapping,
    a: fileMapping(0),
  });
  const pfn = allocPage(cpu, movable);
  setPageField(cpu, pfn, PAGE_MAPPING, anonMapping(1));
  expect(bugOf(cpu, () => putPage(cpu, pfn, Ref.Alloc))).toBeUndefined();
  expect(pageField(cpu, pfn, PAGE_MAPPING)).toBe(0);
});

test('a page freed with a reference is a bad page, also a tail', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(bugOf(cpu, () => freePage(cpu, pfn))).toMatchObject({ bug: Bug.FreeReferenced, object: pfn, a: 1 });
  const head = allocPages(cpu, kernel, 2);
  setPageField(cpu, head + 2, PAGE_REFCOUNT, 3);
  expect(bugOf(cpu, () => putPage(cpu, head, Ref.Alloc))).toMatchObject({
    bug: Bug.FreeReferenced,
    object: head + 2,
    a: 3,
  });
});

test('a second free is refused: on the per-CPU list and in the buddy allocator', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  putPage(cpu, pfn, Ref.Alloc);
  expect(bugOf(cpu, () => freePage(cpu, pfn))).toMatchObject({ bug: Bug.DoubleFree, object: pfn });
  expect(bugOf(cpu, () => freePage(cpu, 0))).toMatchObject({ bug: Bug.DoubleFree, object: 0 });
});

test('a poisoned page is never handed out again', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  flags.setPageFlag(cpu, pfn, flags.PG_hwpoison);
  putPage(cpu, pfn, Ref.Alloc);
  expect(isAllocated(cpu, pfn)).toBe(true);
  const rest = new Set(Array.from({ length: 31 }, () => allocPage(cpu, movable)));
  expect([rest.size, rest.has(pfn), rest.has(-1)]).toEqual([31, false, false]);
  expect(allocPage(cpu, movable)).toBe(-1);
});

test('a page of an isolated pageblock passes the per-CPU lists by', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  const before = pcpCount(cpu, 0, 1, 1);
  setPageblockType(cpu, pfn, MIGRATE_ISOLATE);
  putPage(cpu, pfn, Ref.Alloc);
  expect(pcpCount(cpu, 0, 1, 1)).toBe(before);
  expect(flags.testPageFlag(cpu, pfn, flags.PG_buddy)).toBe(true);
});

test('a compound page is freed whole', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 3);
  putPage(cpu, head + 5, Ref.Alloc);
  expect(audit(cpu)).toEqual([]);
});

test.each([
  ['compound', true],
  ['not compound', false],
])(
  'freePages frees all of four pages that are %s, and what somebody has by its frame when he lets go',
  (_, compound) => {
    const cpu = bootCpu();
    const [zone, before] = [1, zoneFreePages(cpu, 1)];
    const first = allocPages(cpu, movable, 2, 0, compound);
    expect(compoundHead(cpu, first + 1) === first).toBe(compound);
    freePages(cpu, first, 2, Ref.Alloc);
    expect([zoneFreePages(cpu, zone), audit(cpu)]).toEqual([before, []]);

    expect(allocPages(cpu, movable, 2, 0, compound)).toBe(first);
    tryGetPage(cpu, first, Ref.Speculative);
    freePages(cpu, first, 2, Ref.Alloc);
    const inUse = [0, 1, 2, 3].filter((i) => isAllocated(cpu, first + i));
    expect(inUse).toEqual(compound ? [0, 1, 2, 3] : [0]);
    putPage(cpu, first, Ref.Speculative);
    drainAllPages(cpu, zone);
    expect([zoneFreePages(cpu, zone), audit(cpu)]).toEqual([before, []]);
  },
);
