import { expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { cacheSlot, diskAddress, findLockPage } from '../../../src/mm/cache/pageCache.ts';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { startWriteback } from '../../../src/mm/cache/writeback.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { isBeingLost, truncatedVersion } from '../../../src/mm/debug/mapVersion.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { readPte } from '../../../src/mm/vm/pte.ts';
import { pageMapping } from '../../../src/mm/vm/rmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit } from '../audit.ts';
import { ledgerOf } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf } from '../vm/userMemory.ts';

test('a truncated page leaves every mapping, the cache and the disk', () => {
  const cpu = bootMm();
  cpu.mem[diskAddress(cpu, 0, 1)] = 9;
  fork(cpu, 0, 1);
  for (const mm of [0, 1]) writeUser(cpu, mm, FILE_VPAGE + 1, mm + 1);
  const pfn = pfnOf(cpu, 0, FILE_VPAGE + 1);
  truncatePage(cpu, 0, 1);
  expect([0, 1].map((mm) => readPte(cpu, mm, FILE_VPAGE + 1))).toEqual([0, 0]);
  expect([cpu.mem[cacheSlot(cpu, 0, 1)], cpu.mem[diskAddress(cpu, 0, 1)]]).toEqual([0, 0]);
  lruAddDrain(cpu);
  expect(isAllocated(cpu, pfn)).toBe(false);
  expect([0, 1].map((mm) => readUser(cpu, mm, FILE_VPAGE + 1))).toEqual([0, 0]);
  expect(audit(cpu)).toEqual([]);
});

test('neighbours stay', () => {
  const cpu = bootMm();
  for (const index of [0, 1, 2]) writeUser(cpu, 0, FILE_VPAGE + index, index + 1);
  truncatePage(cpu, 0, 1);
  expect([0, 1, 2].map((index) => readUser(cpu, 0, FILE_VPAGE + index))).toEqual([1, 0, 3]);
});

test('a page that is not cached is cleared on disk', () => {
  const cpu = bootMm();
  cpu.mem[diskAddress(cpu, 0, 1)] = 9;
  truncatePage(cpu, 0, 1);
  expect(readUser(cpu, 0, FILE_VPAGE + 1)).toBe(0);
});

test('a write under way is waited for: it must not come after the truncation', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE + 1, 5);
  const pfn = findLockPage(cpu, 0, 1);
  startWriteback(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  truncatePage(cpu, 0, 1);
  completeWrites(cpu);
  expect(cpu.mem[diskAddress(cpu, 0, 1)]).toBe(0);
  lruAddDrain(cpu);
  expect(audit(cpu)).toEqual([]);
});

test('who has a reference keeps the page, which is no file’s any more', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE + 1, 5);
  const pfn = pfnOf(cpu, 0, FILE_VPAGE + 1);
  getPage(cpu, pfn, Ref.Gup);
  truncatePage(cpu, 0, 1);
  lruAddDrain(cpu);
  expect([ledgerOf(cpu, pfn), pageMapping(cpu, pfn)]).toEqual([{ gup: 1 }, 0]);
  expect(readUser(cpu, 0, FILE_VPAGE + 1)).toBe(0);
  putPage(cpu, pfn, Ref.Gup);
  expect(audit(cpu)).toEqual([]);
});

test('a truncation is noted as begun and ended', () => {
  const cpu = bootMm();
  truncatePage(cpu, 0, 1);
  expect([truncatedVersion(cpu, 0, 0), isBeingLost(truncatedVersion(cpu, 0, 1))]).toEqual([0, false]);
  expect(truncatedVersion(cpu, 0, 1)).not.toBe(0);
});
