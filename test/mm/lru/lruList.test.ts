import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import {
  countIsolated,
  LRU_ACTIVE_ANON,
  LRU_ACTIVE_FILE,
  LRU_INACTIVE_ANON,
  LRU_INACTIVE_FILE,
  LRU_UNEVICTABLE,
  lruLockOf,
  nrIsolated,
  nrLru,
} from '../../../src/mm/lru/lruList.ts';
import { PG_active, PG_unevictable } from '../../../src/mm/page/pageFlags.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, lruPage, lruPages, movable } from '../machine.ts';

test.each([
  [LRU_INACTIVE_ANON, false, 0],
  [LRU_ACTIVE_ANON, false, PG_active],
  [LRU_INACTIVE_FILE, true, 0],
  [LRU_ACTIVE_FILE, true, PG_active],
  [LRU_UNEVICTABLE, true, PG_unevictable],
  [LRU_UNEVICTABLE, false, PG_unevictable | PG_active],
])('list %i holds pages with file = %s and flags %i', (lru, file, flags) => {
  const cpu = bootCpu();
  const pfn = lruPage(cpu, { file, flags });
  expect([0, 1, 2, 3, 4].map((list) => lruPages(cpu, 0, list))).toEqual(
    [0, 1, 2, 3, 4].map((l) => (l === lru ? [pfn] : [])),
  );
  expect([0, 1, 2, 3, 4].map((list) => nrLru(cpu, 0, list))).toEqual([0, 1, 2, 3, 4].map((l) => (l === lru ? 1 : 0)));
});

test('a page is on the list of its own node, under its own lock', () => {
  const cpu = bootCpu({ nodes: 2 });
  const pfn = lruPage(cpu, { request: { ...movable, node: 1 } });
  expect([lruPages(cpu, 0, 0), lruPages(cpu, 1, 0)]).toEqual([[], [pfn]]);
  expect(lruLockOf(cpu, pfn)).toBe(cpu.locks.lru[1]);
  expect(audit(cpu)).toEqual([]);
});

test('isolated pages count by node and kind, never below 0', () => {
  const cpu = bootCpu({ nodes: 2 });
  const anon = lruPage(cpu);
  const file = lruPage(cpu, { file: true, request: { ...movable, node: 1 } });
  countIsolated(cpu, anon, 1);
  countIsolated(cpu, file, 1);
  const counters = () => [0, 1].flatMap((node) => [nrIsolated(cpu, node, false), nrIsolated(cpu, node, true)]);
  expect(counters()).toEqual([1, 0, 0, 1]);
  countIsolated(cpu, anon, -1);
  expect(bugOf(cpu, () => countIsolated(cpu, anon, -1))).toMatchObject({ bug: Bug.IsolatedUnderflow, object: anon });
});
