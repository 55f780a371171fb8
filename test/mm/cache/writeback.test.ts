import { expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { diskAddress, findLockPage } from '../../../src/mm/cache/pageCache.ts';
import { startWriteback } from '../../../src/mm/cache/writeback.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { clearPageFlag, PG_dirty, PG_locked, PG_writeback, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { PTE_DIRTY, PTE_WRITE, readPte } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit } from '../audit.ts';
import { cpuOf } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf } from '../vm/userMemory.ts';

const disk = (cpu: Cpu): number => cpu.mem[diskAddress(cpu, 0, 0)]!;
function writeOut(cpu: Cpu): boolean {
  const pfn = findLockPage(cpu, 0, 0);
  const started = startWriteback(cpu, pfn);
  putPage(cpu, pfn, Ref.Gup);
  return started;
}

test('a dirty page is written, clean, unlocked, and its data is on disk', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE, 5);
  const pfn = pfnOf(cpu, 0, FILE_VPAGE);
  expect(writeOut(cpu)).toBe(true);
  expect([PG_dirty, PG_locked, PG_writeback].map((flag) => testPageFlag(cpu, pfn, flag))).toEqual([false, false, true]);
  completeWrites(cpu);
  expect([testPageFlag(cpu, pfn, PG_writeback), disk(cpu)]).toEqual([false, 5]);
  expect(audit(cpu)).toEqual([]);
});

test('a clean page is not written', () => {
  const cpu = bootMm();
  readUser(cpu, 0, FILE_VPAGE);
  expect(writeOut(cpu)).toBe(false);
  expect(testPageFlag(cpu, pfnOf(cpu, 0, FILE_VPAGE), PG_writeback | PG_locked)).toBe(false);
});

test('only an entry knows that the page is dirty', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE, 5);
  clearPageFlag(cpu, pfnOf(cpu, 0, FILE_VPAGE), PG_dirty);
  expect(writeOut(cpu)).toBe(true);
});

test('every mapping loses its write permission, so that a later write makes the page dirty again', () => {
  const cpu = bootMm({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  fork(cpu, 0, 1);
  writeUser(cpu, 0, FILE_VPAGE, 5);
  writeUser(other, 1, FILE_VPAGE, 6);
  const pfn = pfnOf(cpu, 0, FILE_VPAGE);
  writeOut(cpu);
  expect([0, 1].map((mm) => readPte(cpu, mm, FILE_VPAGE) & (PTE_WRITE | PTE_DIRTY))).toEqual([0, 0]);
  expect(pfnOf(cpu, 1, FILE_VPAGE)).toBe(pfn);
  completeWrites(cpu);
  expect(disk(cpu)).toBe(6);
  // Through a TLB that had the permission.
  writeUser(other, 1, FILE_VPAGE, 7);
  expect(testPageFlag(cpu, pfn, PG_dirty)).toBe(true);
  writeOut(cpu);
  completeWrites(cpu);
  expect(disk(cpu)).toBe(7);
  expect(audit(cpu)).toEqual([]);
});

test('a write while the page is being written makes it dirty again', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE, 5);
  writeOut(cpu);
  writeUser(cpu, 0, FILE_VPAGE, 6);
  completeWrites(cpu);
  expect(testPageFlag(cpu, pfnOf(cpu, 0, FILE_VPAGE), PG_dirty)).toBe(true);
  expect(readUser(cpu, 0, FILE_VPAGE)).toBe(6);
});
