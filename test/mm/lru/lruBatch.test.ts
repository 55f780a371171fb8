import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import {
  activatePage,
  BATCH_ACTIVATE,
  BATCH_ADD,
  BATCH_DEACTIVATE,
  BATCH_MOVE_TAIL,
  batchCount,
  batchEntry,
  deactivatePage,
  lruAddDrain,
  lruCacheAdd,
  markPageAccessed,
  needsDrain,
  rotatePage,
} from '../../../src/mm/lru/lruBatch.ts';
import { isolateLruPage } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruCacheDisable, lruCacheEnable } from '../../../src/mm/lru/lruDrain.ts';
import { LRU_ACTIVE_ANON, LRU_INACTIVE_ANON } from '../../../src/mm/lru/lruList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import {
  PG_active,
  PG_lru,
  PG_referenced,
  PG_swapbacked,
  PG_unevictable,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { booked, bootCpu, bugOf, cpuOf, lruPage, lruPages, movable } from '../machine.ts';

const KINDS = [BATCH_ADD, BATCH_MOVE_TAIL, BATCH_DEACTIVATE, BATCH_ACTIVATE];
const counts = (cpu: Cpu): number[] => KINDS.map((kind) => batchCount(cpu, cpu.id, kind));
const fresh = (cpu: Cpu): number => {
  const pfn = allocPage(cpu, movable);
  setPageFlag(cpu, pfn, PG_swapbacked);
  return pfn;
};

describe.each(['old', 'modern'] as const)('%s protocol', (isolation) => {
  test('an added page waits in the batch, off the LRU, and the entry has a reference', () => {
    const cpu = bootCpu({ isolation });
    const pfn = fresh(cpu);
    lruCacheAdd(cpu, pfn);
    expect([counts(cpu), batchEntry(cpu, 0, BATCH_ADD, 0)]).toEqual([[1, 0, 0, 0], pfn]);
    expect(booked(cpu, pfn, Ref.Batch)).toBe(1);
    expect(testPageFlag(cpu, pfn, PG_lru)).toBe(false);
    expect(needsDrain(cpu, 0)).toBe(true);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([pfn]);
    expect(booked(cpu, pfn, Ref.Batch)).toBe(0);
    expect(needsDrain(cpu, 0)).toBe(false);
  });

  test('a full batch is flushed, the last added in front', () => {
    const cpu = bootCpu({ isolation, lruBatch: 3 });
    const pages = [fresh(cpu), fresh(cpu), fresh(cpu)];
    lruCacheAdd(cpu, pages[0]!);
    lruCacheAdd(cpu, pages[1]!);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([]);
    lruCacheAdd(cpu, pages[2]!);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual(pages.toReversed());
    expect(counts(cpu)).toEqual([0, 0, 0, 0]);
  });

  test('a batch of one page is none', () => {
    const cpu = bootCpu({ isolation, lruBatch: 1 });
    const pfn = fresh(cpu);
    lruCacheAdd(cpu, pfn);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([pfn]);
  });

  test('the entry keeps a page that everybody else let go of; the flush frees it', () => {
    const cpu = bootCpu({ isolation });
    const pfn = fresh(cpu);
    lruCacheAdd(cpu, pfn);
    putPage(cpu, pfn, Ref.Alloc);
    expect(booked(cpu, pfn, Ref.Batch)).toBe(1);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([]);
    expect(audit(cpu)).toEqual([]);
  });

  test('activate, and deactivate again', () => {
    const cpu = bootCpu({ isolation });
    const [a, b] = [lruPage(cpu), lruPage(cpu)];
    activatePage(cpu, a);
    expect(counts(cpu)).toEqual([0, 0, 0, 1]);
    expect(testPageFlag(cpu, a, PG_lru)).toBe(true);
    lruAddDrain(cpu);
    expect([lruPages(cpu, 0, LRU_INACTIVE_ANON), lruPages(cpu, 0, LRU_ACTIVE_ANON)]).toEqual([[b], [a]]);
    setPageFlag(cpu, a, PG_referenced);
    deactivatePage(cpu, a);
    expect(counts(cpu)).toEqual([0, 0, 1, 0]);
    lruAddDrain(cpu);
    expect([lruPages(cpu, 0, LRU_INACTIVE_ANON), lruPages(cpu, 0, LRU_ACTIVE_ANON)]).toEqual([[a, b], []]);
    expect(testPageFlag(cpu, a, PG_referenced)).toBe(false);
    expect(audit(cpu)).toEqual([]);
  });

  test('rotate moves to the end of the inactive list', () => {
    const cpu = bootCpu({ isolation });
    const [a, b, c] = [lruPage(cpu), lruPage(cpu), lruPage(cpu)];
    rotatePage(cpu, c);
    expect(counts(cpu)).toEqual([0, 1, 0, 0]);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([b, a, c]);
  });

  test('a page isolated before the flush is skipped, and the entry’s reference dropped', () => {
    const cpu = bootCpu({ isolation });
    const pfn = lruPage(cpu);
    activatePage(cpu, pfn);
    expect(isolateLruPage(cpu, pfn)).toBe(true);
    lruAddDrain(cpu);
    expect(testPageFlag(cpu, pfn, PG_active)).toBe(false);
    expect([booked(cpu, pfn, Ref.Batch), booked(cpu, pfn, Ref.Isolation)]).toEqual([0, 1]);
    expect([0, 1].flatMap((lru) => lruPages(cpu, 0, lru))).toEqual([]);
  });

  test('a page made unevictable before the flush keeps its flags', () => {
    const cpu = bootCpu({ isolation });
    const pfn = lruPage(cpu, { flags: PG_unevictable });
    expect([activatePage, deactivatePage, rotatePage].map((move) => [move(cpu, pfn), counts(cpu)])).toEqual(
      [1, 2, 3].map(() => [undefined, [0, 0, 0, 0]]),
    );
  });

  test('pages of two nodes in one batch', () => {
    const cpu = bootCpu({ isolation, nodes: 2, lruBatch: 4 });
    const pages = [0, 1, 0, 1].map((node) => allocPage(cpu, { ...movable, node }));
    for (const pfn of pages) lruCacheAdd(cpu, pfn);
    expect([0, 1].map((node) => lruPages(cpu, node, 2))).toEqual([
      [pages[2], pages[0]],
      [pages[3], pages[1]],
    ]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page twice in a batch is moved twice', () => {
    const cpu = bootCpu({ isolation });
    const [a, b] = [lruPage(cpu), lruPage(cpu)];
    activatePage(cpu, a);
    activatePage(cpu, b);
    activatePage(cpu, a);
    expect(lruPages(cpu, 0, LRU_ACTIVE_ANON)).toEqual([a, b]);
    expect(audit(cpu)).toEqual([]);
  });
});

test('what does not apply is not batched', () => {
  const cpu = bootCpu();
  const off = fresh(cpu);
  const active = lruPage(cpu, { flags: PG_active });
  const inactive = lruPage(cpu);
  for (const pfn of [off, active]) activatePage(cpu, pfn);
  for (const pfn of [off, inactive]) deactivatePage(cpu, pfn);
  for (const pfn of [off, active]) rotatePage(cpu, pfn);
  expect(counts(cpu)).toEqual([0, 0, 0, 0]);
});

test('the second access activates', () => {
  const cpu = bootCpu();
  const pfn = lruPage(cpu);
  markPageAccessed(cpu, pfn);
  expect([testPageFlag(cpu, pfn, PG_referenced), counts(cpu)]).toEqual([true, [0, 0, 0, 0]]);
  markPageAccessed(cpu, pfn);
  expect([testPageFlag(cpu, pfn, PG_referenced), counts(cpu)]).toEqual([false, [0, 0, 0, 1]]);
});

test('while batches are disabled nothing stays in one', () => {
  const cpu = bootCpu();
  const [a, b] = [fresh(cpu), lruPage(cpu)];
  lruCacheAdd(cpu, a);
  lruCacheDisable(cpu);
  expect(counts(cpu)).toEqual([0, 0, 0, 0]);
  const c = fresh(cpu);
  lruCacheAdd(cpu, c);
  activatePage(cpu, b);
  expect(counts(cpu)).toEqual([0, 0, 0, 0]);
  expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([c, a]);
  expect(lruPages(cpu, 0, LRU_ACTIVE_ANON)).toEqual([b]);
  lruCacheDisable(cpu);
  lruCacheEnable(cpu);
  lruCacheAdd(cpu, fresh(cpu));
  expect(counts(cpu)).toEqual([0, 0, 0, 0]);
  lruCacheEnable(cpu);
  lruCacheAdd(cpu, fresh(cpu));
  expect(counts(cpu)).toEqual([1, 0, 0, 0]);
});

test('a compound page is flushed at once', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 1);
  lruCacheAdd(cpu, head);
  expect(counts(cpu)).toEqual([0, 0, 0, 0]);
  expect(lruPages(cpu, 0, 2)).toEqual([head]);
});

test('a batch belongs to its CPU', () => {
  const cpu = bootCpu({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  lruCacheAdd(other, fresh(cpu));
  expect([needsDrain(cpu, 0), needsDrain(cpu, 1)]).toEqual([false, true]);
  lruAddDrain(cpu);
  expect(batchCount(cpu, 1, BATCH_ADD)).toBe(1);
  lruAddDrain(other);
  expect(needsDrain(cpu, 1)).toBe(false);
});

test('an entry too many is refused', () => {
  const cpu = bootCpu({ lruBatch: 2 });
  cpu.mem[cpu.base + cpu.layout.cpuLruBatch] = 2;
  expect(bugOf(cpu, () => lruCacheAdd(cpu, fresh(cpu)))).toMatchObject({ bug: Bug.BatchOverflow, a: 2, b: 2 });
});

test('a page that is on its list already can not be added', () => {
  const cpu = bootCpu();
  lruCacheAdd(cpu, lruPage(cpu));
  expect(bugOf(cpu, () => lruAddDrain(cpu))).toMatchObject({ bug: Bug.LruSetTwice });
});
