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
export declare function surveyPageTables({ cpu, room }: Pick<AuditPlan, 'cpu' | 'room'>): PageTableSurvey;
//# sourceMappingURL=pageTableSurvey.d.ts.map
