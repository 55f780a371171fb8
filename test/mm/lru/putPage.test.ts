import { describe, expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { addPageToLru, LRU_ACTIVE_ANON, LRU_INACTIVE_ANON, nrLru } from '../../../src/mm/lru/lruList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { allocPages } from '../../../src/mm/zone/allocPages.ts';
import {
  clearPageFlag,
  PG_active,
  PG_lru,
  PG_mlocked,
  PG_unevictable,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { tryGetPage } from '../../../src/mm/page/refcount.ts';
import { spinLock } from '../../../src/mm/sync/spinLock.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, lruPage, lruPages, movable } from '../machine.ts';

describe('the last put', () => {
  test.each([0, PG_active, PG_unevictable, PG_active | PG_unevictable])(
    'takes a page with flags %i off its LRU list',
    (flags) => {
      const cpu = bootCpu();
      const pfn = lruPage(cpu, { flags });
      expect(testPageFlag(cpu, pfn, PG_lru)).toBe(true);
      clearPageFlag(cpu, pfn, PG_mlocked);
      putPage(cpu, pfn, Ref.Alloc);
      expect(isAllocated(cpu, pfn)).toBe(false);
      expect([0, 1, 2, 3, 4].flatMap((lru) => lruPages(cpu, 0, lru))).toEqual([]);
      expect(audit(cpu)).toEqual([]);
    },
  );

  test('may not come while the lru_lock is held', () => {
    const cpu = bootCpu();
    const pfn = lruPage(cpu);
    spinLock(cpu, cpu.locks.lru[0]!);
    expect(bugOf(cpu, () => putPage(cpu, pfn, Ref.Alloc))).toMatchObject({ bug: Bug.LockRecursion });
  });
});

test('a put that is not the last leaves the page on its list', () => {
  const cpu = bootCpu();
  const pfn = lruPage(cpu, { flags: PG_active });
  tryGetPage(cpu, pfn, Ref.Gup);
  putPage(cpu, pfn, Ref.Alloc);
  expect(lruPages(cpu, 0, LRU_ACTIVE_ANON)).toEqual([pfn]);
});

test('PageLRU can not be set twice', () => {
  const cpu = bootCpu();
  const pfn = lruPage(cpu);
  expect(bugOf(cpu, () => addPageToLru(cpu, pfn))).toMatchObject({ bug: Bug.LruSetTwice, object: pfn });
});

test('a tail can not be put on an LRU list', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 1);
  expect(bugOf(cpu, () => addPageToLru(cpu, head + 1))).toMatchObject({ bug: Bug.TailPage, object: head + 1 });
});

test('a compound page counts all its pages', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 2);
  setPageFlag(cpu, head, 1 << 9);
  addPageToLru(cpu, head);
  expect(nrLru(cpu, 0, LRU_INACTIVE_ANON)).toBe(4);
  putPage(cpu, head, Ref.Alloc);
  expect(nrLru(cpu, 0, LRU_INACTIVE_ANON)).toBe(0);
  expect(audit(cpu)).toEqual([]);
});
