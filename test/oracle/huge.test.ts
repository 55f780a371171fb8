import { describe, expect, test } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { ledgerAdd } from '../../src/mm/debug/ledger.ts';
import { isolateHugePage } from '../../src/mm/hugetlb/isolateHugePage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { PAGE_LRU, PAGE_MAPCOUNT, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../src/mm/page/page.ts';
import { clearPageFlag, PG_hugeMigratable, PG_lru, setPageFlag } from '../../src/mm/page/pageFlags.ts';
import { fork } from '../../src/mm/vm/fork.ts';
import { mmapHugetlb } from '../../src/mm/vm/munmap.ts';
import { PMD_INVALID, readPmd, setPmd } from '../../src/mm/vm/pmd.ts';
import { advancePte, makePte, PTE_MIGRATION, PTE_WRITE, ptePfn, setPte } from '../../src/mm/vm/pte.ts';
import { writeUser } from '../../src/mm/vm/userAccess.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { checkWord } from '../../src/oracle/checkWord.ts';
import { behind, bootHuge } from '../mm/huge/hugeMemory.ts';

/** A huge page behind 0 to 3 of address space 0, one of the hugetlb pool behind 4 to 7. */
function scene(): { cpu: Cpu; head: number; pool: number } {
  const cpu = bootHuge({ hugePages: 1 });
  mmapHugetlb(cpu, 0, 4);
  writeUser(cpu, 0, 1, 1);
  writeUser(cpu, 0, 5, 2);
  return { cpu, head: behind(cpu, 0, 0), pool: behind(cpu, 0, 4) };
}

const findings = (cpu: Cpu): string[] =>
  auditMachine(cpu.machine, 'quiescent').map(({ oracle, title }) => `${oracle} ${title}`);

describe('audits fire', () => {
  test.each<[string, RegExp, (scene: { cpu: Cpu; head: number; pool: number }) => void]>([
    [
      'an entry below a PMD entry',
      /^I16 mm\[0\]\.pte\[2\] is not empty, but below mm\[0\]\.pmd\[0\]/,
      ({ cpu }) => setPte(cpu, 0, 2, readPmd(cpu, 0, 0)),
    ],
    ['a PMD entry left invalid', /^I16 mm\[0\]\.pmd\[0\] is invalid/, ({ cpu }) => setPmd(cpu, 0, 0, PMD_INVALID)],
    [
      'a migration entry left at the huge level',
      /^I17 mm\[0\]\.pmd\[0\] is a migration entry/,
      ({ cpu, head }) => setPmd(cpu, 0, 0, makePte(PTE_MIGRATION, head, 0)),
    ],
    [
      'a PMD entry that counts nowhere',
      /^I16 page\[\d+\] mapcount is -1, 1 entries map it/,
      ({ cpu, head }) => void (cpu.mem[pageAt(cpu, head) + PAGE_MAPCOUNT] = -1),
    ],
    [
      'a PMD entry for the middle of a huge page',
      /^I16 mm\[0\]\.pmd\[0\] maps page\[\d+\] of/,
      ({ cpu }) => setPmd(cpu, 0, 0, advancePte(readPmd(cpu, 0, 0), 1)),
    ],
    [
      'a tail with references',
      /^I34 page\[\d+\] is a tail of page\[\d+\] and has refcount 1/,
      ({ cpu, head }) => void (cpu.mem[pageAt(cpu, head + 1) + PAGE_REFCOUNT] = 1),
    ],
    [
      'a shared huge page that may be written',
      /^I18 page\[\d+\] is shared by 2 entries/,
      ({ cpu }) => (fork(cpu, 0, 1), setPmd(cpu, 0, 0, readPmd(cpu, 0, 0) | PTE_WRITE)),
    ],
    [
      'a page of the pool on the LRU',
      /^I6 page\[\d+\] of the hugetlb pool is on the LRU/,
      ({ cpu, pool }) => setPageFlag(cpu, pool, PG_lru),
    ],
    [
      'a page of the pool that may be isolated twice',
      /^I10 .* may be isolated again/,
      ({ cpu, pool }) => (isolateHugePage(cpu, pool, privateList(cpu, 1)), setPageFlag(cpu, pool, PG_hugeMigratable)),
    ],
    [
      'a page of the pool among those in use, free',
      /^I10 .* is free, and on hugetlb active list/,
      ({ cpu, pool }) => void (cpu.mem[pageAt(cpu, pool) + PAGE_REFCOUNT] = 0),
    ],
  ])('on %s', (_, title, damage) => {
    const it = scene();
    expect(findings(it.cpu)).toEqual([]);
    damage(it);
    expect(findings(it.cpu)).toContainEqual(expect.stringMatching(title));
  });
});

describe('audits are silent', () => {
  test('about huge pages that are shared, isolated, and mapped by entries of one address space', () => {
    const { cpu, pool } = scene();
    fork(cpu, 0, 1);
    writeUser(cpu, 1, 2, 3);
    isolateHugePage(cpu, pool, privateList(cpu, 1));
    expect(findings(cpu)).toEqual([]);
  });

  test('about writable entries for the parts of one huge page', () => {
    const { cpu, head } = scene();
    const pmd = readPmd(cpu, 0, 0);
    setPmd(cpu, 0, 0, 0);
    for (let i = 0; i < 4; i++) setPte(cpu, 0, i, advancePte(pmd, i));
    expect(ptePfn(pmd)).toBe(head);
    expect(findings(cpu).filter((line) => line.startsWith('I18'))).toEqual([]);
  });
});

describe('I34 between two steps', () => {
  const at = (cpu: Cpu, pfn: number, field: number): number => pageAt(cpu, pfn) + field;

  test('fires on a tail that gets a reference, though it is booked, and on one that is linked', () => {
    const { cpu, head } = scene();
    cpu.mem[at(cpu, head + 1, PAGE_REFCOUNT)] = 1;
    ledgerAdd(cpu, head + 1, Ref.Gup, 1, 0);
    expect(checkWord(cpu.machine, at(cpu, head + 1, PAGE_REFCOUNT))).toMatchObject({
      oracle: 'I34',
      object: `page[${head + 1}]`,
    });
    expect(checkWord(cpu.machine, at(cpu, head + 2, PAGE_LRU))).toMatchObject({
      oracle: 'I34',
      object: `page[${head + 2}]`,
    });
  });

  test('is silent about heads and single pages', () => {
    const { cpu, head, pool } = scene();
    clearPageFlag(cpu, pool, 0);
    for (const field of [PAGE_REFCOUNT, PAGE_LRU, PAGE_LRU + 1]) {
      expect(checkWord(cpu.machine, at(cpu, head, field))).toBeUndefined();
      expect(checkWord(cpu.machine, at(cpu, 1, field))).toBeUndefined();
    }
  });
});
