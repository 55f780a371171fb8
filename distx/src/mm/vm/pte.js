import { PTES_PER_TABLE } from '../machine/layout.js';
import { mmAt } from './addressSpace.js';
/**
 * A page-table entry is one word: 0 (none), or a type in bits 0 and 1, permission and status bits,
 * and from bit 8 on the page frame or the swap slot.
 */
export const PTE_PRESENT = 1;
export const PTE_MIGRATION = 2;
export const PTE_SWAP = 3;
const TYPE_MASK = 3;
export const PTE_WRITE = 1 << 2;
export const PTE_DIRTY = 1 << 3;
export const PTE_ACCESSED = 1 << 4;
/**
 * Of a present entry: it maps the page of zeroes, and counts nowhere (pte_special). Of a swap entry: a poisoned page
 * was there, and an access ends the program (hwpoison entry).
 */
export const PTE_SPECIAL = 1 << 5;
const SHIFT = 8;
export const makePte = (type, pfn, bits) => (pfn << SHIFT) | bits | type;
export const pteType = (pte) => pte & TYPE_MASK;
/** The page frame of a present or migration entry, the slot of a swap entry. */
export const ptePfn = (pte) => pte >>> SHIFT;
/** Permission and status bits. */
export const pteBits = (pte) => pte & (PTE_WRITE | PTE_DIRTY | PTE_ACCESSED);
/** Whether an entry maps the page of zeroes, uncounted. */
export const isZeroEntry = (pte) => pteType(pte) === PTE_PRESENT && (pte & PTE_SPECIAL) !== 0;
/** Whether an entry stands for a page that was poisoned. */
export const isPoisonEntry = (pte) => pteType(pte) === PTE_SWAP && (pte & PTE_SPECIAL) !== 0;
/** The entry for the page `pages` behind that of an entry. */
export const advancePte = (pte, pages) => pte + (pages << SHIFT);
/** Whether an entry maps this page. */
export const pteMaps = (pte, pfn) => pteType(pte) === PTE_PRESENT && ptePfn(pte) === pfn && (pte & PTE_SPECIAL) === 0;
export const pteAddress = (cpu, mm, vpage) => mmAt(cpu, mm) + cpu.layout.mmPte + vpage;
/** Reads an entry without its lock: it may change at once (ptep_get_lockless). */
export const readPte = (cpu, mm, vpage) => Atomics.load(cpu.mem, pteAddress(cpu, mm, vpage));
/** set_pte_at; the PTL is held. Atomic, because the walker of every CPU reads it without a lock. */
export function setPte(cpu, mm, vpage, pte) {
    Atomics.store(cpu.mem, pteAddress(cpu, mm, vpage), pte);
}
/** ptep_get_and_clear: in one step, since the walker of another CPU may be setting the dirty bit. */
export const clearPte = (cpu, mm, vpage) => Atomics.exchange(cpu.mem, pteAddress(cpu, mm, vpage), 0);
/** Takes the write permission away (ptep_set_wrprotect). Returns the entry as it was. */
export const writeProtectPte = (cpu, mm, vpage) => Atomics.and(cpu.mem, pteAddress(cpu, mm, vpage), ~PTE_WRITE);
/** The page-table lock of an entry (pte_lockptr). */
export const ptlOf = (cpu, mm, vpage) => cpu.locks.ptl[mm][(vpage / PTES_PER_TABLE) | 0];
//# sourceMappingURL=pte.js.map