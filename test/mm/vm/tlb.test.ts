import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { setPageField } from '../../../src/mm/page/page.ts';
import {
  makePte,
  PTE_ACCESSED,
  PTE_DIRTY,
  PTE_PRESENT,
  PTE_SWAP,
  PTE_WRITE,
  readPte,
  setPte,
} from '../../../src/mm/vm/pte.ts';
import { beginAccess, endAccess, flushTlbPage, forEachTlbEntry, translate } from '../../../src/mm/vm/tlb.ts';
import { bootCpu, bugOf, cpuOf } from '../machine.ts';

function setUp(bits = PTE_WRITE): { cpu: Cpu; other: Cpu } {
  const cpu = bootCpu({ cpus: 2, tlbEntries: 4 });
  setPte(cpu, 0, 1, makePte(PTE_PRESENT, 5, bits));
  setPageField(cpu, 5, PAGE_REFCOUNT, 1);
  return { cpu, other: cpuOf(cpu.machine, 1) };
}
function entries(cpu: Cpu, owner: number): [number, number, number][] {
  const found: [number, number, number][] = [];
  forEachTlbEntry(cpu, owner, (mm, vpage, pte) => found.push([mm, vpage, pte >>> 8]));
  return found;
}

test('a walk sets the accessed bit, a write the dirty bit too, and fills the TLB', () => {
  const { cpu } = setUp();
  expect(translate(cpu, 0, 1, false)).toBe(5);
  expect(readPte(cpu, 0, 1)).toBe(makePte(PTE_PRESENT, 5, PTE_WRITE | PTE_ACCESSED));
  expect(entries(cpu, 0)).toEqual([[0, 1, 5]]);
  expect(translate(cpu, 0, 1, true)).toBe(5);
  expect(readPte(cpu, 0, 1)).toBe(makePte(PTE_PRESENT, 5, PTE_WRITE | PTE_ACCESSED | PTE_DIRTY));
});

test('the first write after a read walks again, even to an entry that is dirty already', () => {
  const { cpu } = setUp(PTE_WRITE | PTE_DIRTY);
  translate(cpu, 0, 1, false);
  setPte(cpu, 0, 1, makePte(PTE_PRESENT, 5, PTE_DIRTY));
  expect(translate(cpu, 0, 1, true)).toBe(-1);
});

test('no entry, another type, or no permission: a fault', () => {
  const { cpu } = setUp(0);
  expect(translate(cpu, 0, 1, true)).toBe(-1);
  expect(translate(cpu, 0, 2, false)).toBe(-1);
  setPte(cpu, 0, 3, makePte(PTE_SWAP, 5, 0));
  expect(translate(cpu, 0, 3, false)).toBe(-1);
  expect(entries(cpu, 0)).toEqual([]);
});

test('a cached translation is used until it is flushed on every CPU', () => {
  const { cpu, other } = setUp();
  for (const one of [cpu, other]) translate(one, 0, 1, true);
  setPageField(cpu, 6, PAGE_REFCOUNT, 1);
  setPte(cpu, 0, 1, makePte(PTE_PRESENT, 6, 0));
  expect([cpu, other].map((one) => translate(one, 0, 1, true))).toEqual([5, 5]);
  flushTlbPage(cpu, 0, 1);
  expect([entries(cpu, 0), entries(cpu, 1)]).toEqual([[], []]);
  expect([cpu, other].map((one) => translate(one, 0, 1, false))).toEqual([6, 6]);
});

test('a flush leaves the translations of other pages and address spaces', () => {
  const { cpu } = setUp();
  translate(cpu, 0, 1, false);
  flushTlbPage(cpu, 0, 5);
  flushTlbPage(cpu, 1, 1);
  expect(entries(cpu, 0)).toEqual([[0, 1, 5]]);
});

test('pages that share an entry replace one another', () => {
  const { cpu } = setUp();
  setPte(cpu, 0, 5, makePte(PTE_PRESENT, 5, 0));
  translate(cpu, 0, 1, false);
  translate(cpu, 0, 5, false);
  expect(entries(cpu, 0)).toEqual([[0, 5, 5]]);
  expect(translate(cpu, 0, 1, false)).toBe(5);
});

test('an access through a translation of a freed page is refused', () => {
  const { cpu } = setUp();
  translate(cpu, 0, 1, false);
  setPageField(cpu, 5, PAGE_REFCOUNT, 0);
  expect(bugOf(cpu, () => translate(cpu, 0, 1, false))).toMatchObject({ bug: Bug.StaleTlb, object: 5, a: 0, b: 1 });
});

test('an access is a stretch of odd sequence numbers', () => {
  const { cpu } = setUp();
  const seq = () => cpu.mem[cpu.base + cpu.layout.cpuTlbSeq]!;
  beginAccess(cpu);
  expect(seq() % 2).toBe(1);
  endAccess(cpu);
  expect(seq() % 2).toBe(0);
});

test('a flush waits for an access that began after its first look and found the translation', () => {
  const { cpu, other } = setUp();
  const seq = (): number => cpu.mem[other.base + other.layout.cpuTlbSeq]!;
  translate(other, 0, 1, false);
  setPte(cpu, 0, 1, makePte(PTE_PRESENT, 6, 0));
  // The other CPU begins when this one, after its own, looks for its entry, and ends when it is waited for.
  const used: number[] = [];
  let looks = 0;
  const config = {
    ...cpu.config,
    get tlbEntries() {
      if (looks++ === 1) {
        beginAccess(other);
        used.push(translate(other, 0, 1, false));
      }
      return other.config.tlbEntries;
    },
    get spinLimit() {
      if (seq() % 2 === 1) endAccess(other);
      return 1;
    },
  };
  flushTlbPage({ ...cpu, config }, 0, 1);
  expect([used, seq() % 2, entries(cpu, 1)]).toEqual([[5], 0, []]);
});
