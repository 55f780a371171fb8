import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as pte from '../../../src/mm/vm/pte.ts';
import { bootCpu } from '../machine.ts';

test('an entry keeps its type, its frame and its bits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(pte.PTE_PRESENT, pte.PTE_MIGRATION, pte.PTE_SWAP),
      fc.integer({ min: 0, max: 65_535 }),
      fc.subarray([pte.PTE_WRITE, pte.PTE_DIRTY, pte.PTE_ACCESSED]),
      (type, pfn, list) => {
        const bits = list.reduce((all, bit) => all | bit, 0);
        const entry = pte.makePte(type, pfn, bits);
        expect([pte.pteType(entry), pte.ptePfn(entry), pte.pteBits(entry)]).toEqual([type, pfn, bits]);
        expect(entry).not.toBe(0);
        expect(pte.pteMaps(entry, pfn)).toBe(type === pte.PTE_PRESENT);
        expect(pte.pteMaps(entry, pfn + 1)).toBe(false);
      },
    ),
  );
});

test('set, read, write-protect and clear', () => {
  const cpu = bootCpu();
  const entry = pte.makePte(pte.PTE_PRESENT, 5, pte.PTE_WRITE | pte.PTE_DIRTY);
  pte.setPte(cpu, 1, 3, entry);
  expect([pte.readPte(cpu, 1, 3), pte.readPte(cpu, 1, 2), pte.readPte(cpu, 0, 3)]).toEqual([entry, 0, 0]);
  expect(pte.writeProtectPte(cpu, 1, 3)).toBe(entry);
  expect(pte.readPte(cpu, 1, 3)).toBe(entry & ~pte.PTE_WRITE);
  expect(pte.clearPte(cpu, 1, 3)).toBe(entry & ~pte.PTE_WRITE);
  expect(pte.readPte(cpu, 1, 3)).toBe(0);
});

test('a page table’s entries have one lock, other tables and address spaces others', () => {
  const cpu = bootCpu();
  expect(pte.ptlOf(cpu, 0, 0)).toBe(pte.ptlOf(cpu, 0, 7));
  expect(new Set([pte.ptlOf(cpu, 0, 0), pte.ptlOf(cpu, 0, 8), pte.ptlOf(cpu, 1, 0)]).size).toBe(3);
});
