import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { PAGE_WAITERS } from '../../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../../src/mm/page/page.ts';
import { lockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { getPage, pageCount } from '../../../src/mm/page/refcount.ts';
import { migrationEntryWait, removeMigrationPtes } from '../../../src/mm/vm/migrationEntry.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { makePte, PTE_MIGRATION, PTE_PRESENT, setPte } from '../../../src/mm/vm/pte.ts';
import { tryToMigrate } from '../../../src/mm/vm/tryToUnmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { audit } from '../audit.ts';
import { bugOf, cpuOf } from '../machine.ts';
import { bootMm, pfnOf, typeOf } from './userMemory.ts';

/** A page of CPU 0's that has a migration entry, locked and referenced by CPU 1. */
function migrating(): { cpu: Cpu; other: Cpu; pfn: number } {
  const cpu = bootMm({ cpus: 2 });
  const other = cpuOf(cpu.machine, 1);
  writeUser(cpu, 0, 1, 5);
  const pfn = pfnOf(cpu, 0, 1);
  getPage(cpu, pfn, Ref.Isolation);
  lockPage(other, pfn);
  expect(tryToMigrate(other, pfn)).toBe(true);
  return { cpu, other, pfn };
}

test('a fault waits for the unlock, without a reference, and finds the page again', () => {
  const { cpu, other, pfn } = migrating();
  let counted = -1;
  const finish = (): void => {
    if (counted >= 0) return;
    counted = pageCount(other, pfn);
    removeMigrationPtes(other, pfn, pfn);
    unlockPage(other, pfn);
  };
  expect(readUser({ ...cpu, ioInterrupt: finish }, 0, 1)).toBe(5);
  expect(counted).toBe(2);
  expect(cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]).toBe(0);
  putPage(cpu, pfn, Ref.Isolation);
  expect(audit(cpu)).toEqual([]);
});

test('nobody waits when the entry is gone', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  migrationEntryWait(cpu, 0, 1);
  migrationEntryWait(cpu, 0, 2);
  expect(readUser(cpu, 0, 1)).toBe(5);
});

test('an entry for a page that is not locked is refused', () => {
  const cpu = bootMm();
  setPte(cpu, 0, 1, makePte(PTE_MIGRATION, 9, 0));
  expect(bugOf(cpu, () => migrationEntryWait(cpu, 0, 1))).toMatchObject({
    bug: Bug.MigrationEntryUnlocked,
    object: 9,
    a: 0,
    b: 1,
  });
});

test('an entry that was unmapped meanwhile is not restored', () => {
  const { cpu, other, pfn } = migrating();
  munmap(cpu, 0, 1, 1);
  removeMigrationPtes(other, pfn, pfn);
  unlockPage(other, pfn);
  expect(typeOf(cpu, 0, 1)).toBe(0);
  putPage(cpu, pfn, Ref.Isolation);
  expect(audit(cpu)).toEqual([]);
});

test('only entries for the source are restored', () => {
  const { cpu, other, pfn } = migrating();
  removeMigrationPtes(other, pfn + 1, pfn);
  expect(typeOf(cpu, 0, 1)).toBe(PTE_MIGRATION);
  removeMigrationPtes(other, pfn, pfn);
  expect(typeOf(cpu, 0, 1)).toBe(PTE_PRESENT);
});
