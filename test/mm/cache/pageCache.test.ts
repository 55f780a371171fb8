import { expect, test } from 'vitest';
import { addToPageCache, cacheSlot, diskAddress, findGetSlot, findLockPage } from '../../../src/mm/cache/pageCache.ts';
import { readLockPage } from '../../../src/mm/cache/readPage.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PAGE_CONTENT, PAGE_INDEX } from '../../../src/mm/machine/pageFields.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { fileMapping } from '../../../src/mm/page/mapping.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import { PG_locked, PG_uptodate, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { pageMapping } from '../../../src/mm/vm/rmap.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, ledgerOf, movable } from '../machine.ts';

function cached(cpu: Cpu, index: number): number {
  const pfn = allocPage(cpu, movable);
  tryLockPage(cpu, pfn);
  expect(addToPageCache(cpu, pfn, 0, index)).toBe(true);
  unlockPage(cpu, pfn);
  return pfn;
}

test('an empty slot holds nothing', () => {
  const cpu = bootCpu();
  expect([findGetSlot(cpu, cacheSlot(cpu, 0, 1), Ref.Gup), findLockPage(cpu, 0, 1)]).toEqual([-1, -1]);
});

test('a page in the cache knows its slot, and the cache has a reference', () => {
  const cpu = bootCpu();
  const pfn = cached(cpu, 3);
  expect([pageMapping(cpu, pfn), pageField(cpu, pfn, PAGE_INDEX)]).toEqual([fileMapping(0), 3]);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, cache: 1 });
  expect(audit(cpu)).toEqual([]);
});

test('a lookup takes a reference, and the lock if asked', () => {
  const cpu = bootCpu();
  const pfn = cached(cpu, 3);
  expect(findGetSlot(cpu, cacheSlot(cpu, 0, 3), Ref.Speculative)).toBe(pfn);
  expect(findLockPage(cpu, 0, 3)).toBe(pfn);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, cache: 1, speculative: 1, gup: 1 });
  expect(testPageFlag(cpu, pfn, PG_locked)).toBe(true);
});

test('a slot that is taken stays what it is, and the page that lost has no mapping', () => {
  const cpu = bootCpu();
  const first = cached(cpu, 3);
  const second = allocPage(cpu, movable);
  expect(addToPageCache(cpu, second, 0, 3)).toBe(false);
  expect([cpu.mem[cacheSlot(cpu, 0, 3)], pageMapping(cpu, second)]).toEqual([first + 1, 0]);
  expect(ledgerOf(cpu, second)).toEqual({ alloc: 1 });
  putPage(cpu, second, Ref.Alloc);
  expect(audit(cpu)).toEqual([]);
});

test('a read brings the data in once', () => {
  const cpu = bootCpu();
  cpu.mem[diskAddress(cpu, 0, 2)] = 77;
  const pfn = readLockPage(cpu, 0, 2);
  expect([pageField(cpu, pfn, PAGE_CONTENT), testPageFlag(cpu, pfn, PG_uptodate | PG_locked)]).toEqual([77, true]);
  expect(ledgerOf(cpu, pfn)).toEqual({ cache: 1, gup: 1, batch: 1 });
  unlockPage(cpu, pfn);
  cpu.mem[diskAddress(cpu, 0, 2)] = 78;
  expect(readLockPage(cpu, 0, 2)).toBe(pfn);
  expect(pageField(cpu, pfn, PAGE_CONTENT)).toBe(77);
  expect(ledgerOf(cpu, pfn)).toEqual({ cache: 1, gup: 2, batch: 1 });
});

test('no memory to read to', () => {
  const cpu = bootCpu();
  for (let pfn = allocPage(cpu, movable); pfn >= 0;) pfn = allocPage(cpu, movable);
  expect(readLockPage(cpu, 0, 2)).toBe(-1);
});
