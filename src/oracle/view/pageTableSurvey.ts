import type { Cpu } from '../../mm/machine/cpu.ts';
import { mappedHead } from '../../mm/page/compound.ts';
import { hugeOffset, hugePagesOf, isHugeRange, PMD_INVALID, readPmd } from '../../mm/vm/pmd.ts';
import {
  isPoisonEntry,
  isZeroEntry,
  PTE_DIRTY,
  PTE_MIGRATION,
  PTE_PRESENT,
  PTE_SWAP,
  PTE_WRITE,
  ptePfn,
  pteType,
  readPte,
} from '../../mm/vm/pte.ts';
import type { AuditPlan } from './auditPlan.ts';

/** An entry that is not empty, or what a PMD entry says of its first page. */
export interface PageTableEntry {
  readonly mm: number;
  readonly vpage: number;
  readonly pte: number;
  /** Whether it is a PMD entry. */
  readonly huge: boolean;
}

/** What stands in the page tables of all address spaces. */
export interface PageTableSurvey {
  readonly present: readonly PageTableEntry[];
  readonly migration: readonly PageTableEntry[];
  readonly swap: readonly PageTableEntry[];
  /** PMD entries in the middle of a change, and huge ranges that have one as well as entries below. */
  readonly invalid: readonly PageTableEntry[];
  readonly doubled: readonly PageTableEntry[];
  /** By page that counts references (the head of a huge page): entries that map it or a part, and dirty ones. */
  readonly mapped: Int32Array;
  readonly dirty: Int32Array;
  /** By page: entries that map it, alone or with others, and those of them that may write. */
  readonly entries: Int32Array;
  readonly writable: Int32Array;
  /** By swap slot: entries that refer to it. */
  readonly swapEntries: Int32Array;
}

export function surveyPageTables({ cpu, room }: Pick<AuditPlan, 'cpu' | 'room'>): PageTableSurvey {
  const { vpages } = cpu.layout;
  const { mapped, dirty, entries, writable, swapEntries } = room;
  mapped.fill(0);
  dirty.fill(0);
  entries.fill(0);
  writable.fill(0);
  swapEntries.fill(0);
  const survey = {
    present: [] as PageTableEntry[],
    migration: [] as PageTableEntry[],
    swap: [] as PageTableEntry[],
    invalid: [] as PageTableEntry[],
    doubled: [] as PageTableEntry[],
    mapped,
    dirty,
    entries,
    writable,
    swapEntries,
  };
  for (let mm = 0; mm < cpu.config.mms; mm++) {
    for (let vpage = 0; vpage < vpages; vpage++) {
      const pmd = isHugeRange(cpu, vpage) ? readPmd(cpu, mm, vpage) : 0;
      const pte = readPte(cpu, mm, vpage);
      if (pmd !== 0 && pte !== 0) survey.doubled.push({ mm, vpage, pte, huge: false });
      if (pte !== 0) enter(cpu, survey, { mm, vpage, pte, huge: false });
      if (pmd === 0 || hugeOffset(cpu, vpage) !== 0) continue;
      if (pmd === PMD_INVALID) survey.invalid.push({ mm, vpage, pte: pmd, huge: true });
      else enter(cpu, survey, { mm, vpage, pte: pmd, huge: true });
    }
  }
  return survey;
}

type Gathered = {
  -readonly [K in keyof PageTableSurvey]: PageTableSurvey[K] extends readonly (infer T)[] ? T[] : Int32Array;
};

function enter(cpu: Cpu, survey: Gathered, entry: PageTableEntry): void {
  const { pte, huge } = entry;
  const target = ptePfn(pte);
  // Typed arrays ignore writes beyond their end: a wild frame or slot number is for the checks to report.
  switch (pteType(pte)) {
    case PTE_PRESENT: {
      // The page of zeroes is not counted.
      if (isZeroEntry(pte)) break;
      survey.present.push(entry);
      const head = target < cpu.layout.frames ? mappedHead(cpu, target) : target;
      survey.mapped[head]! += 1;
      if ((pte & PTE_DIRTY) !== 0) survey.dirty[head]! += 1;
      for (let pfn = target; pfn < target + (huge ? hugePagesOf(cpu) : 1); pfn++) {
        survey.entries[pfn]! += 1;
        if ((pte & PTE_WRITE) !== 0) survey.writable[pfn]! += 1;
      }
      break;
    }
    case PTE_MIGRATION:
      survey.migration.push(entry);
      break;
    case PTE_SWAP:
      if (isPoisonEntry(pte)) break;
      survey.swap.push(entry);
      survey.swapEntries[target]! += 1;
      break;
    default:
      // No type, but bits: counts as an entry that is not empty.
      survey.present.push(entry);
  }
}
