import { describe, expect, test } from 'vitest';
import { EAGAIN, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { swapEntries } from '../../../src/mm/cache/swap.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { unpinUserPage, FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { isAlive, writeProtectSeq } from '../../../src/mm/vm/addressSpace.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { removeMigrationPtes } from '../../../src/mm/vm/migrationEntry.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_MIGRATION, PTE_PRESENT, PTE_SWAP, PTE_WRITE, readPte } from '../../../src/mm/vm/pte.ts';
import { pageMapcount } from '../../../src/mm/vm/rmap.ts';
import { tryToMigrate } from '../../../src/mm/vm/tryToUnmap.ts';
import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { booked, cpuOf, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf, typeOf } from './userMemory.ts';

const writable = [0, 1].map((mm) => (cpu: Parameters<typeof readPte>[0]) => (readPte(cpu, mm, 1) & PTE_WRITE) !== 0);

test('parent and child share a page read-only', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  const seq = writeProtectSeq(cpu, 0);
  expect(fork(cpu, 0, 1)).toBe(0);
  const pfn = pfnOf(cpu, 0, 1);
  expect([pfnOf(cpu, 1, 1), pageMapcount(cpu, pfn), booked(cpu, pfn, Ref.Map)]).toEqual([pfn, 2, 2]);
  expect(writable.map((of) => of(cpu))).toEqual([false, false]);
  expect(writeProtectSeq(cpu, 0)).toBe(seq + 2);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 5]);
  expect(audit(cpu)).toEqual([]);
});

test.each([
  ['parent', 0, 1],
  ['child', 1, 0],
] as const)('what the %s writes the other one does not see', (_, writer, reader) => {
  const cpu = bootMm({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  writeUser(cpu, 0, 1, 5);
  writeUser(other, 0, 1, 5);
  fork(cpu, 0, 1);
  // From a CPU that had a translation with write permission.
  writeUser(other, writer, 1, 6);
  expect([readUser(cpu, writer, 1), readUser(cpu, reader, 1)]).toEqual([6, 5]);
  expect(audit(cpu)).toEqual([]);
});

test('grandchildren share too, and areas that are not mapped are not mapped in the child', () => {
  const cpu = bootMm();
  munmap(cpu, 0, 4, 1);
  writeUser(cpu, 0, 1, 5);
  fork(cpu, 0, 1);
  fork(cpu, 1, 2);
  expect(pageMapcount(cpu, pfnOf(cpu, 2, 1))).toBe(3);
  expect(readUser(cpu, 2, 4)).toBe(ACCESS_FAILED);
  exitMm(cpu, 1);
  expect(readUser(cpu, 2, 1)).toBe(5);
  expect(audit(cpu)).toEqual([]);
});

test('entries of files are left to faults', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, FILE_VPAGE, 5);
  fork(cpu, 0, 1);
  expect(readPte(cpu, 1, FILE_VPAGE)).toBe(0);
  expect(readUser(cpu, 1, FILE_VPAGE)).toBe(5);
  writeUser(cpu, 1, FILE_VPAGE, 6);
  expect(readUser(cpu, 0, FILE_VPAGE)).toBe(6);
});

describe('a pinned page', () => {
  const pinned = () => {
    const cpu = bootMm({ swapSlots: 0 });
    const pages = new Int32Array(1);
    writeUser(cpu, 0, 1, 5);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    return { cpu, pfn: pages[0]! };
  };

  test('stays the parent’s, writable; the child gets a copy', () => {
    const { cpu, pfn } = pinned();
    expect(fork(cpu, 0, 1)).toBe(0);
    expect([pfnOf(cpu, 0, 1), pfnOf(cpu, 1, 1) === pfn]).toEqual([pfn, false]);
    expect(writable.map((of) => of(cpu))).toEqual([true, true]);
    expect(readUser(cpu, 1, 1)).toBe(5);
    writeUser(cpu, 0, 1, 6);
    expect([pfnOf(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([pfn, 5]);
    expect(audit(cpu)).toEqual([]);
    unpinUserPage(cpu, pfn);
    expect(audit(cpu)).toEqual([]);
  });

  test('no memory for the copy: no child, and nothing is left of it', () => {
    const { cpu } = pinned();
    writeUser(cpu, 0, 0, 3);
    for (let pfn = allocPage(cpu, movable); pfn >= 0;) pfn = allocPage(cpu, movable);
    expect(fork(cpu, 0, 1)).toBe(-ENOMEM);
    expect(isAlive(cpu, 1)).toBe(false);
    expect([readUser(cpu, 0, 0), readUser(cpu, 0, 1)]).toEqual([3, 5]);
    expect(writeProtectSeq(cpu, 0) % 2).toBe(0);
    expect(audit(cpu)).toEqual([]);
  });
});

test('a swap entry is copied and counted', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  expect(typeOf(cpu, 0, 1)).toBe(PTE_SWAP);
  fork(cpu, 0, 1);
  expect([typeOf(cpu, 1, 1), swapEntries(cpu, pfnOf(cpu, 1, 1))]).toEqual([PTE_SWAP, 2]);
  writeUser(cpu, 1, 1, 6);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 6]);
  expect(audit(cpu)).toEqual([]);
});

test('a migration entry is copied read-only, and both are restored', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  const pfn = pfnOf(cpu, 0, 1);
  lruAddDrain(cpu);
  lockPage(cpu, pfn);
  const keep = new Int32Array(1);
  expect(getUserPages(cpu, 0, 1, 1, 2, keep)).toBe(1);
  expect(tryToMigrate(cpu, pfn)).toBe(true);
  expect(typeOf(cpu, 0, 1)).toBe(PTE_MIGRATION);
  expect(fork(cpu, 0, 1)).toBe(0);
  expect([typeOf(cpu, 0, 1), typeOf(cpu, 1, 1)]).toEqual([PTE_MIGRATION, PTE_MIGRATION]);
  removeMigrationPtes(cpu, pfn, pfn);
  unlockPage(cpu, pfn);
  expect([typeOf(cpu, 0, 1), typeOf(cpu, 1, 1)]).toEqual([PTE_PRESENT, PTE_PRESENT]);
  expect(writable.map((of) => of(cpu))).toEqual([false, false]);
  expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1), pageMapcount(cpu, pfn)]).toEqual([5, 5, 2]);
});

test('the wrong state', () => {
  const cpu = bootMm();
  fork(cpu, 0, 1);
  expect([fork(cpu, 0, 1), fork(cpu, 0, 0), fork(cpu, 2, 2)]).toEqual([-EAGAIN, -EAGAIN, -EAGAIN]);
  exitMm(cpu, 1);
  expect(fork(cpu, 1, 2)).toBe(-EAGAIN);
  expect(fork(cpu, 0, 2)).toBe(0);
  expect(audit(cpu)).toEqual([]);
});
