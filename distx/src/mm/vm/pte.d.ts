import type { Cpu } from '../machine/cpu.ts';
import type { Lock } from '../machine/lockTable.ts';
/**
 * A page-table entry is one word: 0 (none), or a type in bits 0 and 1, permission and status bits,
 * and from bit 8 on the page frame or the swap slot.
 */
export declare const PTE_PRESENT = 1;
export declare const PTE_MIGRATION = 2;
export declare const PTE_SWAP = 3;
export declare const PTE_WRITE: number;
export declare const PTE_DIRTY: number;
export declare const PTE_ACCESSED: number;
/**
 * Of a present entry: it maps the page of zeroes, and counts nowhere (pte_special). Of a swap entry: a poisoned page
 * was there, and an access ends the program (hwpoison entry).
 */
export declare const PTE_SPECIAL: number;
export declare const makePte: (type: number, pfn: number, bits: number) => number;
export declare const pteType: (pte: number) => number;
/** The page frame of a present or migration entry, the slot of a swap entry. */
export declare const ptePfn: (pte: number) => number;
/** Permission and status bits. */
export declare const pteBits: (pte: number) => number;
/** Whether an entry maps the page of zeroes, uncounted. */
export declare const isZeroEntry: (pte: number) => boolean;
/** Whether an entry stands for a page that was poisoned. */
export declare const isPoisonEntry: (pte: number) => boolean;
/** The entry for the page `pages` behind that of an entry. */
export declare const advancePte: (pte: number, pages: number) => number;
/** Whether an entry maps this page. */
export declare const pteMaps: (pte: number, pfn: number) => boolean;
export declare const pteAddress: (cpu: Cpu, mm: number, vpage: number) => number;
/** Reads an entry without its lock: it may change at once (ptep_get_lockless). */
export declare const readPte: (cpu: Cpu, mm: number, vpage: number) => number;
/** set_pte_at; the PTL is held. Atomic, because the walker of every CPU reads it without a lock. */
export declare function setPte(cpu: Cpu, mm: number, vpage: number, pte: number): void;
/** ptep_get_and_clear: in one step, since the walker of another CPU may be setting the dirty bit. */
export declare const clearPte: (cpu: Cpu, mm: number, vpage: number) => number;
/** Takes the write permission away (ptep_set_wrprotect). Returns the entry as it was. */
export declare const writeProtectPte: (cpu: Cpu, mm: number, vpage: number) => number;
/** The page-table lock of an entry (pte_lockptr). */
export declare const ptlOf: (cpu: Cpu, mm: number, vpage: number) => Lock;
//# sourceMappingURL=pte.d.ts.map