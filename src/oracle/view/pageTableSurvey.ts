import type { Cpu } from '../../mm/machine/cpu.ts';
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

/** An entry that is not empty. */
export interface PageTableEntry {
  readonly mm: number;
  readonly vpage: number;
  readonly pte: number;
}

/** What stands in the page tables of all address spaces. */
export interface PageTableSurvey {
  readonly present: readonly PageTableEntry[];
  readonly migration: readonly PageTableEntry[];
  readonly swap: readonly PageTableEntry[];
  /** By page: entries that map it, those that may write, those that are dirty. */
  readonly mapped: Int32Array;
  readonly writable: Int32Array;
  readonly dirty: Int32Array;
  /** By swap slot: entries that refer to it. */
  readonly swapEntries: Int32Array;
}

export function surveyPageTables(cpu: Cpu): PageTableSurvey {
  const { frames, vpages } = cpu.layout;
  const present: PageTableEntry[] = [];
  const migration: PageTableEntry[] = [];
  const swap: PageTableEntry[] = [];
  const mapped = new Int32Array(frames);
  const writable = new Int32Array(frames);
  const dirty = new Int32Array(frames);
  const swapEntries = new Int32Array(cpu.config.swapSlots);
  for (let mm = 0; mm < cpu.config.mms; mm++) {
    for (let vpage = 0; vpage < vpages; vpage++) {
      const pte = readPte(cpu, mm, vpage);
      if (pte === 0) continue;
      const target = ptePfn(pte);
      // Typed arrays ignore writes beyond their end: a wild frame or slot number is for the checks to report.
      switch (pteType(pte)) {
        case PTE_PRESENT:
          // The page of zeroes is not counted.
          if (isZeroEntry(pte)) break;
          present.push({ mm, vpage, pte });
          mapped[target]! += 1;
          if ((pte & PTE_WRITE) !== 0) writable[target]! += 1;
          if ((pte & PTE_DIRTY) !== 0) dirty[target]! += 1;
          break;
        case PTE_MIGRATION:
          migration.push({ mm, vpage, pte });
          break;
        case PTE_SWAP:
          if (isPoisonEntry(pte)) break;
          swap.push({ mm, vpage, pte });
          swapEntries[target]! += 1;
          break;
        default:
          // No type, but bits: counts as an entry that is not empty.
          present.push({ mm, vpage, pte });
      }
    }
  }
  return { present, migration, swap, mapped, writable, dirty, swapEntries };
}
