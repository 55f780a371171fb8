import type { Cpu } from '../machine/cpu.ts';
/**
 * A PMD entry maps a whole huge range: 0 leaves that to the page-table entries below it, which are all empty
 * otherwise. It looks like a page-table entry for the head of a huge page, present or a migration entry. The PTL of
 * its pages guards it, too: one for both levels, as before they were split (Linux up to 3.12).
 */
/** Neither present nor empty: somebody who holds the PTL is changing it (pmd_mkinvalid). */
export declare const PMD_INVALID: number;
/** Pages that a PMD entry maps (HPAGE_PMD_NR). */
export declare const hugePagesOf: (cpu: Cpu) => number;
/** Whether a PMD entry can map a virtual page; never on a machine without huge pages. */
export declare const isHugeRange: (cpu: Cpu, vpage: number) => boolean;
/** Where a virtual page is in its huge range. */
export declare const hugeOffset: (cpu: Cpu, vpage: number) => number;
/** First virtual page of a huge range. */
export declare const hugeStart: (cpu: Cpu, vpage: number) => number;
export declare const pmdAddress: (cpu: Cpu, mm: number, vpage: number) => number;
/** Reads the entry of a huge range without its lock. */
export declare const readPmd: (cpu: Cpu, mm: number, vpage: number) => number;
/** set_pmd_at; the PTL is held. */
export declare function setPmd(cpu: Cpu, mm: number, vpage: number, pmd: number): void;
/** pmdp_invalidate without its flush: nobody finds a page there any more, nor room for one. */
export declare const invalidatePmd: (cpu: Cpu, mm: number, vpage: number) => number;
/** Takes the write permission away (pmdp_set_wrprotect). Returns the entry as it was. */
export declare const writeProtectPmd: (cpu: Cpu, mm: number, vpage: number) => number;
/** What a PMD entry says about one of its virtual pages, as a page-table entry. */
export declare const pmdPte: (cpu: Cpu, pmd: number, vpage: number) => number;
/** What is behind a virtual page, as a page-table entry, whatever level maps it. Stable under the PTL. */
export declare function lookupPte(cpu: Cpu, mm: number, vpage: number): number;
/** Whether nothing stands in a huge range at either level (pmd_none). */
export declare function isEmptyRange(cpu: Cpu, mm: number, start: number): boolean;
//# sourceMappingURL=pmd.d.ts.map