import { expect, test } from 'vitest';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { beginUnmapping, endUnmapping, isBeingLost, unmappedVersion } from '../../../src/mm/debug/mapVersion.ts';
import { EFAULT } from '../../../src/mm/machine/errno.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { PG_dirty, testPageFlag, clearPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { swapEntries } from '../../../src/mm/cache/swap.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmap, munmap } from '../../../src/mm/vm/munmap.ts';
import { zapPte } from '../../../src/mm/vm/zapPte.ts';
import { PTE_SWAP } from '../../../src/mm/vm/pte.ts';
import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit } from '../audit.ts';
import { cpuOf } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf, typeOf } from './userMemory.ts';

test('what was unmapped is freed, and new memory is empty', () => {
  const cpu = bootMm();
  for (const vpage of [1, 2, 3]) writeUser(cpu, 0, vpage, vpage);
  const pfn = pfnOf(cpu, 0, 2);
  expect(munmap(cpu, 0, 2, 2)).toBe(0);
  lruAddDrain(cpu);
  expect(isAllocated(cpu, pfn)).toBe(false);
  expect([1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, ACCESS_FAILED, ACCESS_FAILED]);
  expect(mmap(cpu, 0, 2, 2)).toBe(0);
  expect([1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 0, 0]);
  expect(audit(cpu)).toEqual([]);
});

test('a file keeps what was written through a mapping that is gone', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE, 5);
  const pfn = pfnOf(cpu, 0, FILE_VPAGE);
  clearPageFlag(cpu, pfn, PG_dirty);
  munmap(cpu, 0, FILE_VPAGE, 1);
  expect(testPageFlag(cpu, pfn, PG_dirty)).toBe(true);
  mmap(cpu, 0, FILE_VPAGE, 1);
  expect(readUser(cpu, 0, FILE_VPAGE)).toBe(5);
  expect(pfnOf(cpu, 0, FILE_VPAGE)).toBe(pfn);
});

test('no CPU can use a translation afterwards', () => {
  const cpu = bootMm({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  writeUser(other, 0, 1, 5);
  munmap(cpu, 0, 1, 1);
  expect(readUser(other, 0, 1)).toBe(ACCESS_FAILED);
  expect(audit(cpu)).toEqual([]);
});

test('an entry that refers to swap gives up its claim, the last one the slot', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  fork(cpu, 0, 1);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  const slot = pfnOf(cpu, 0, 1);
  expect([typeOf(cpu, 0, 1), swapEntries(cpu, slot)]).toEqual([PTE_SWAP, 2]);
  munmap(cpu, 0, 1, 1);
  expect(swapEntries(cpu, slot)).toBe(1);
  expect(readUser(cpu, 1, 1)).toBe(5);
  munmap(cpu, 1, 1, 1);
  expect(audit(cpu)).toEqual([]);
});

test('an address space that is not alive', () => {
  const cpu = bootMm();
  expect([munmap(cpu, 1, 0, 1), mmap(cpu, 1, 0, 1)]).toEqual([-EFAULT, -EFAULT]);
});

test('an unmapping is noted as begun and ended', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  zapPte(cpu, 0, 1);
  expect([unmappedVersion(cpu, 0, 1), unmappedVersion(cpu, 0, 2)]).toEqual([0x100, 0]);
  beginUnmapping(cpu, 0, 1);
  beginUnmapping(cpu, 0, 1);
  endUnmapping(cpu, 0, 1);
  expect(isBeingLost(unmappedVersion(cpu, 0, 1))).toBe(true);
  endUnmapping(cpu, 0, 1);
  expect([unmappedVersion(cpu, 0, 1), isBeingLost(0x300)]).toEqual([0x300, false]);
});
