import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { SITE_WORDS } from '../../../src/mm/debug/shadowLayout.ts';
import {
  isolateLruPage,
  isolateLruPages,
  isolateToList,
  putbackIsolatedPages,
  putbackLruPage,
} from '../../../src/mm/lru/isolateLruPage.ts';
import { batchCount, BATCH_ADD, lruAddDrain, lruCacheAdd } from '../../../src/mm/lru/lruBatch.ts';
import {
  LRU_ACTIVE_FILE,
  LRU_INACTIVE_ANON,
  LRU_INACTIVE_FILE,
  nrIsolated,
  nrLru,
} from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { LIST_POISON, listNext, lruNode } from '../../../src/mm/page/list.ts';
import { PG_active, PG_lru, testClearPageFlag, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { refFreeze, refUnfreeze } from '../../../src/mm/page/refcount.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { booked, bootCpu, cpuOf, ledgerOf, listed, lruPage, lruPages, movable } from '../machine.ts';

describe.each(['old', 'modern'] as const)('%s protocol', (isolation) => {
  test('an isolated page is off its list, with a reference and without PageLRU', () => {
    const cpu = bootCpu({ isolation });
    const [a, b] = [lruPage(cpu), lruPage(cpu)];
    expect(isolateLruPage(cpu, a, 5)).toBe(true);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([b]);
    expect(nrLru(cpu, 0, LRU_INACTIVE_ANON)).toBe(1);
    expect(ledgerOf(cpu, a)).toEqual({ alloc: 1, isolation: 1 });
    expect(testPageFlag(cpu, a, PG_lru)).toBe(false);
    expect(listNext(cpu, lruNode(cpu, a))).toBe(LIST_POISON);
  });

  test('nobody isolates a page twice, nor one that is in a batch, and nothing changes then', () => {
    const cpu = bootCpu({ isolation, cpus: 2 });
    const other = cpuOf(cpu.machine, 1);
    const pfn = lruPage(cpu);
    expect([isolateLruPage(cpu, pfn), isolateLruPage(other, pfn)]).toEqual([true, false]);
    expect(booked(cpu, pfn, Ref.Isolation)).toBe(1);
    const added = allocPage(cpu, movable);
    lruCacheAdd(cpu, added);
    expect(isolateLruPage(cpu, added)).toBe(false);
    expect(ledgerOf(cpu, added)).toEqual({ alloc: 1, batch: 1 });
  });

  test('the lock: not taken for a page that is visibly off the LRU', () => {
    const cpu = bootCpu({ isolation });
    const pfn = allocPage(cpu, movable);
    isolateLruPage(cpu, pfn, 9);
    expect(cpu.debug.shadow[cpu.debug.siteBase + 9 * SITE_WORDS + 1]).toBe(0);
  });

  test('put back: to the LRU by way of the batch, without the isolation’s reference', () => {
    const cpu = bootCpu({ isolation });
    const [a, b] = [lruPage(cpu, { file: true, flags: PG_active }), lruPage(cpu, { file: true, flags: PG_active })];
    isolateLruPage(cpu, a);
    putbackLruPage(cpu, a);
    expect(ledgerOf(cpu, a)).toEqual({ alloc: 1, batch: 1 });
    expect(batchCount(cpu, 0, BATCH_ADD)).toBe(1);
    lruAddDrain(cpu);
    expect(lruPages(cpu, 0, LRU_ACTIVE_FILE)).toEqual([a, b]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page put back that nobody else has is freed, not leaked', () => {
    const cpu = bootCpu({ isolation });
    const pfn = lruPage(cpu, { flags: PG_active });
    isolateLruPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Alloc);
    putbackLruPage(cpu, pfn);
    lruAddDrain(cpu);
    expect(audit(cpu)).toEqual([]);
    expect(ledgerOf(cpu, pfn)).toEqual({});
  });

  test('to a private list, counted; and all of it back', () => {
    const cpu = bootCpu({ isolation });
    const list = privateList(cpu, 2);
    const [anon, file] = [lruPage(cpu), lruPage(cpu, { file: true })];
    expect([anon, file, anon].map((pfn) => isolateToList(cpu, pfn, list))).toEqual([true, true, false]);
    expect(listed(cpu, list)).toEqual([file, anon]);
    expect([nrIsolated(cpu, 0, false), nrIsolated(cpu, 0, true)]).toEqual([1, 1]);
    expect(audit(cpu)).toEqual([]);
    putbackIsolatedPages(cpu, list);
    lruAddDrain(cpu);
    expect(listed(cpu, list)).toEqual([]);
    expect([lruPages(cpu, 0, LRU_INACTIVE_ANON), lruPages(cpu, 0, LRU_INACTIVE_FILE)]).toEqual([[anon], [file]]);
    expect([nrIsolated(cpu, 0, false), nrIsolated(cpu, 0, true)]).toEqual([0, 0]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a batch is isolated from the end of a list, in one acquisition of the lock', () => {
    const cpu = bootCpu({ isolation });
    const list = privateList(cpu, 1);
    const pages = Array.from({ length: 5 }, () => lruPage(cpu));
    expect(isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 3, list, 7)).toBe(3);
    expect(cpu.debug.shadow[cpu.debug.siteBase + 7 * SITE_WORDS + 1]).toBe(1);
    expect(listed(cpu, list)).toEqual([pages[2], pages[1], pages[0]]);
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([pages[4], pages[3]]);
    expect(nrIsolated(cpu, 0, false)).toBe(3);
    expect(ledgerOf(cpu, pages[0]!)).toEqual({ alloc: 1, isolation: 1 });
    expect(isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 9, list)).toBe(2);
    expect(isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 9, list)).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });

  test('a batch passes over a page whose last reference is gone', () => {
    const cpu = bootCpu({ isolation });
    const list = privateList(cpu, 1);
    const [a, b] = [lruPage(cpu), lruPage(cpu)];
    refFreeze(cpu, a, 1);
    expect(isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 2, list)).toBe(1);
    expect(listed(cpu, list)).toEqual([b]);
    expect(testPageFlag(cpu, a, PG_lru)).toBe(true);
    refUnfreeze(cpu, a, 1);
    expect(audit(cpu)).toEqual([]);
  });

  test('a batch keeps no reference to a page that somebody else is isolating', () => {
    const cpu = bootCpu({ isolation });
    const list = privateList(cpu, 1);
    const [a, b] = [lruPage(cpu), lruPage(cpu)];
    testClearPageFlag(cpu, b, PG_lru);
    expect(isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 2, list)).toBe(1);
    expect(listed(cpu, list)).toEqual([a]);
    expect(ledgerOf(cpu, b)).toEqual({ alloc: 1 });
    expect(lruPages(cpu, 0, LRU_INACTIVE_ANON)).toEqual([b]);
  });
});

test('every CPU has its own private lists', () => {
  const cpu = bootCpu({ cpus: 3, privateLists: 3 });
  const heads = [0, 1, 2].flatMap((id) => [0, 1, 2].map((i) => privateList(cpuOf(cpu.machine, id), i)));
  expect(new Set(heads).size).toBe(9);
  expect(heads.map((head) => listed(cpu, head))).toEqual(heads.map(() => []));
});
