import { describe, expect, test } from 'vitest';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { LRU_UNEVICTABLE } from '../../../src/mm/lru/lruList.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { EFAULT } from '../../../src/mm/machine/errno.ts';
import { mlock, munlock } from '../../../src/mm/mlock/mlock.ts';
import { mlockedPages, strandedPages } from '../../../src/mm/mlock/mlockPage.ts';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { clearPageFlag, PG_mlocked, setPageFlag, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { audit } from '../audit.ts';
import { lruPages, movable } from '../machine.ts';
import { bootMm, FILE_VPAGE, migrateOne, pfnOf, typeOf } from '../vm/userMemory.ts';

const findings = (cpu: Cpu): string[] =>
  auditMachine(cpu.machine, 'quiescent').map(({ oracle, title }) => `${oracle} ${title}`);
const unevictable = (cpu: Cpu): number[] => {
  lruAddDrain(cpu);
  return lruPages(cpu, 0, LRU_UNEVICTABLE);
};
const sound = (cpu: Cpu): void => expect([audit(cpu), findings(cpu)]).toEqual([[], []]);

describe('mlock', () => {
  test('makes pages present and brings them to the unevictable list; munlock takes them off it', () => {
    const cpu = bootMm();
    expect([mlock(cpu, 0, 0, 2), mlockedPages(cpu)]).toEqual([0, 2]);
    const pages = [pfnOf(cpu, 0, 0), pfnOf(cpu, 0, 1)];
    expect(new Set(unevictable(cpu))).toEqual(new Set(pages));
    expect(pages.every((pfn) => testPageFlag(cpu, pfn, PG_mlocked))).toBe(true);
    sound(cpu);
    expect([munlock(cpu, 0, 0, 1), unevictable(cpu), mlockedPages(cpu)]).toEqual([0, [pages[1]], 1]);
    expect([munlock(cpu, 0, 0, 2), unevictable(cpu), mlockedPages(cpu), strandedPages(cpu)]).toEqual([0, [], 0, 0]);
    sound(cpu);
  });

  test('pages that come later are locked as well, and reclaim leaves them alone', () => {
    const cpu = bootMm();
    mlock(cpu, 0, 0, 1);
    munmap(cpu, 0, 1, 1);
    expect([mlock(cpu, 0, 0, 2), mlockedPages(cpu)]).toEqual([-EFAULT, 1]);
    writeUser(cpu, 0, 0, 5);
    writeUser(cpu, 0, 2, 6);
    lruAddDrain(cpu);
    for (let round = 0; round < 4; round++) {
      shrinkNode(cpu, 0, 8);
      completeWrites(cpu);
      lruAddDrain(cpu);
    }
    expect([typeOf(cpu, 0, 0), typeOf(cpu, 0, 2) === PTE_PRESENT, readUser(cpu, 0, 0)]).toEqual([
      PTE_PRESENT,
      false,
      5,
    ]);
    sound(cpu);
  });

  test('a page that migrates is still locked, and still unevictable', () => {
    const cpu = bootMm();
    mlock(cpu, 0, 0, 1);
    const pfn = pfnOf(cpu, 0, 0);
    expect(migrateOne(cpu, pfn, { ...movable, highestZone: ZONE_NORMAL })).toBe(0);
    expect([pfnOf(cpu, 0, 0) === pfn, unevictable(cpu), mlockedPages(cpu)]).toEqual([false, [pfnOf(cpu, 0, 0)], 1]);
    sound(cpu);
  });

  test('a child locks nothing; what both have stays locked for as long as the parent has it', () => {
    const cpu = bootMm();
    mlock(cpu, 0, 0, 2);
    writeUser(cpu, 0, 0, 5);
    fork(cpu, 0, 1);
    const shared = pfnOf(cpu, 0, 0);
    writeUser(cpu, 0, 0, 6);
    // The parent has a copy, which is locked; the child keeps the old page, which is not.
    expect([testPageFlag(cpu, shared, PG_mlocked), testPageFlag(cpu, pfnOf(cpu, 0, 0), PG_mlocked)]).toEqual([
      false,
      true,
    ]);
    expect([mlockedPages(cpu), readUser(cpu, 1, 0)]).toEqual([2, 5]);
    sound(cpu);
    exitMm(cpu, 0);
    expect([mlockedPages(cpu), unevictable(cpu)]).toEqual([0, []]);
    sound(cpu);
  });

  test('a page of a file that two have locked stays so until the second lets go', () => {
    const cpu = bootMm();
    fork(cpu, 0, 1);
    for (const mm of [0, 1]) mlock(cpu, mm, FILE_VPAGE, 1);
    const pfn = pfnOf(cpu, 0, FILE_VPAGE);
    expect([pfnOf(cpu, 1, FILE_VPAGE), mlockedPages(cpu)]).toEqual([pfn, 1]);
    munlock(cpu, 0, FILE_VPAGE, 1);
    expect([mlockedPages(cpu), unevictable(cpu)]).toEqual([1, [pfn]]);
    sound(cpu);
    munlock(cpu, 1, FILE_VPAGE, 1);
    expect([mlockedPages(cpu), unevictable(cpu)]).toEqual([0, []]);
    mlock(cpu, 1, FILE_VPAGE, 1);
    truncatePage(cpu, 0, 0);
    expect(mlockedPages(cpu)).toBe(0);
    sound(cpu);
  });
});

describe('I36', () => {
  test('fires on a mlocked page that no locked area maps, and on a wrong count', () => {
    const cpu = bootMm();
    writeUser(cpu, 0, 0, 5);
    const pfn = pfnOf(cpu, 0, 0);
    setPageFlag(cpu, pfn, PG_mlocked);
    expect(findings(cpu)).toEqual([
      `I36 page[${pfn}] is mlocked, but no locked area maps it`,
      'I36 vm.nrMlock is 0, 1 pages are mlocked',
    ]);
  });

  test('fires on an evictable page on the unevictable list that nobody counted as stranded', () => {
    const cpu = bootMm();
    mlock(cpu, 0, 0, 1);
    lruAddDrain(cpu);
    const pfn = pfnOf(cpu, 0, 0);
    clearPageFlag(cpu, pfn, PG_mlocked);
    Atomics.store(cpu.mem, cpu.layout.nrMlock, 0);
    expect(findings(cpu)).toEqual([
      'I36 1 pages that are not mlocked are on the unevictable list, 0 were ever stranded',
    ]);
    Atomics.store(cpu.mem, cpu.layout.unevictableStranded, 1);
    expect(findings(cpu)).toEqual([]);
  });
});
