import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { cacheSlot, diskAddress } from '../../../src/mm/cache/pageCache.ts';
import { EFAULT, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { anonMapping, fileMapping } from '../../../src/mm/page/mapping.ts';
import { PG_dirty, PG_locked, PG_swapbacked, PG_uptodate, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { makePte, PTE_ACCESSED, PTE_DIRTY, PTE_PRESENT, PTE_WRITE, readPte } from '../../../src/mm/vm/pte.ts';
import { pageMapping } from '../../../src/mm/vm/rmap.ts';
import { ACCESS_FAILED, faultIn, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { mmAnonVma } from '../../../src/mm/vm/addressSpace.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { ledgerOf, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, pfnOf } from './userMemory.ts';

describe('anonymous memory', () => {
  test('reads as 0, and holds what is written', () => {
    const cpu = bootMm();
    expect(readUser(cpu, 0, 3)).toBe(0);
    expect(writeUser(cpu, 0, 3, 7)).toBe(0);
    expect(writeUser(cpu, 0, 3, 8)).toBe(7);
    expect([readUser(cpu, 0, 3), readUser(cpu, 0, 4)]).toEqual([8, 0]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page is mapped writable, dirty when it was written', () => {
    const cpu = bootMm();
    faultIn(cpu, 0, 0, false);
    faultIn(cpu, 0, 1, true);
    const bits = (vpage: number) => readPte(cpu, 0, vpage) & (PTE_WRITE | PTE_DIRTY);
    expect([bits(0), bits(1)]).toEqual([PTE_WRITE, PTE_WRITE | PTE_DIRTY]);
    const pfn = pfnOf(cpu, 0, 1);
    expect(ledgerOf(cpu, pfn)).toEqual({ map: 1, batch: 1 });
    expect(pageMapping(cpu, pfn)).toBe(anonMapping(mmAnonVma(cpu, 0)));
    expect(testPageFlag(cpu, pfn, PG_swapbacked | PG_uptodate)).toBe(true);
  });
});

describe('files', () => {
  test('a page is read from disk once, and every mapping has the same one', () => {
    const cpu = bootMm();
    fork(cpu, 0, 1);
    cpu.mem[diskAddress(cpu, 0, 2)] = 42;
    expect([readUser(cpu, 0, FILE_VPAGE + 2), readUser(cpu, 1, FILE_VPAGE + 2)]).toEqual([42, 42]);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE + 2);
    expect(pfnOf(cpu, 1, FILE_VPAGE + 2)).toBe(pfn);
    expect(cpu.mem[cacheSlot(cpu, 0, 2)]).toBe(pfn + 1);
    expect(ledgerOf(cpu, pfn)).toEqual({ map: 2, cache: 1, batch: 1 });
    expect([pageMapping(cpu, pfn), testPageFlag(cpu, pfn, PG_locked)]).toEqual([fileMapping(0), false]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a read maps read-only; a write makes the page dirty and writable, without a copy', () => {
    const cpu = bootMm();
    readUser(cpu, 0, FILE_VPAGE);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect(readPte(cpu, 0, FILE_VPAGE)).toBe(makePte(PTE_PRESENT, pfn, PTE_ACCESSED));
    expect(testPageFlag(cpu, pfn, PG_dirty)).toBe(false);
    writeUser(cpu, 0, FILE_VPAGE, 5);
    expect(pfnOf(cpu, 0, FILE_VPAGE)).toBe(pfn);
    expect(testPageFlag(cpu, pfn, PG_dirty)).toBe(true);
    expect(audit(cpu)).toEqual([]);
  });

  test('a first write maps writable and dirty at once', () => {
    const cpu = bootMm();
    expect(faultIn(cpu, 0, FILE_VPAGE, true)).toBe(0);
    expect(readPte(cpu, 0, FILE_VPAGE) & (PTE_WRITE | PTE_DIRTY)).toBe(PTE_WRITE | PTE_DIRTY);
    expect(testPageFlag(cpu, pfnOf(cpu, 0, FILE_VPAGE), PG_dirty)).toBe(true);
  });
});

describe('failures', () => {
  test('nothing is mapped there', () => {
    const cpu = bootMm();
    munmap(cpu, 0, 2, 1);
    expect(faultIn(cpu, 0, 2, false)).toBe(-EFAULT);
    expect([readUser(cpu, 0, 2), writeUser(cpu, 0, 2, 1)]).toEqual([ACCESS_FAILED, ACCESS_FAILED]);
  });

  test('the address space is gone', () => {
    const cpu = bootMm();
    exitMm(cpu, 0);
    expect([faultIn(cpu, 0, 2, false), readUser(cpu, 0, 2)]).toEqual([-EFAULT, ACCESS_FAILED]);
  });

  test('out of memory changes nothing', () => {
    const cpu = bootMm({ swapSlots: 0 });
    writeUser(cpu, 0, 1, 5);
    fork(cpu, 0, 1);
    for (let pfn = allocPage(cpu, movable); pfn >= 0;) pfn = allocPage(cpu, movable);
    expect([faultIn(cpu, 0, 0, true), faultIn(cpu, 0, FILE_VPAGE, false)]).toEqual([-ENOMEM, -ENOMEM]);
    expect(writeUser(cpu, 0, 1, 6)).toBe(ACCESS_FAILED);
    expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 5]);
    expect(audit(cpu)).toEqual([]);
  });
});

describe('copy on write', () => {
  test('the page of a writer that shares it is copied; the last one keeps it', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    fork(cpu, 0, 1);
    const shared = pfnOf(cpu, 0, 1);
    writeUser(cpu, 1, 1, 6);
    expect([pfnOf(cpu, 0, 1), pfnOf(cpu, 1, 1) === shared]).toEqual([shared, false]);
    expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([5, 6]);
    writeUser(cpu, 0, 1, 7);
    expect(pfnOf(cpu, 0, 1)).toBe(shared);
    expect([readUser(cpu, 0, 1), readUser(cpu, 1, 1)]).toEqual([7, 6]);
    expect(audit(cpu)).toEqual([]);
  });

  test('a reference of somebody else makes a copy, and keeps the old data', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    fork(cpu, 0, 1);
    exitMm(cpu, 1);
    const old = pfnOf(cpu, 0, 1);
    getPage(cpu, old, Ref.Gup);
    writeUser(cpu, 0, 1, 6);
    expect(pfnOf(cpu, 0, 1)).not.toBe(old);
    expect(ledgerOf(cpu, old)).toMatchObject({ gup: 1 });
    putPage(cpu, old, Ref.Gup);
    expect(audit(cpu)).toEqual([]);
  });

  test('a page alone in a batch of this CPU is not copied', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 1, 5);
    fork(cpu, 0, 1);
    exitMm(cpu, 1);
    const pfn = pfnOf(cpu, 0, 1);
    expect(ledgerOf(cpu, pfn)).toEqual({ map: 1, batch: 1 });
    writeUser(cpu, 0, 1, 6);
    expect(pfnOf(cpu, 0, 1)).toBe(pfn);
  });
});
