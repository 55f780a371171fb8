import { mmAt } from './addressSpace.js';
import { advancePte, PTE_WRITE, readPte } from './pte.js';
/**
 * A PMD entry maps a whole huge range: 0 leaves that to the page-table entries below it, which are all empty
 * otherwise. It looks like a page-table entry for the head of a huge page, present or a migration entry. The PTL of
 * its pages guards it, too: one for both levels, as before they were split (Linux up to 3.12).
 */
/** Neither present nor empty: somebody who holds the PTL is changing it (pmd_mkinvalid). */
export const PMD_INVALID = 1 << 5;
/** Pages that a PMD entry maps (HPAGE_PMD_NR). */
export const hugePagesOf = (cpu) => 1 << cpu.config.pageblockOrder;
/** Whether a PMD entry can map a virtual page; never on a machine without huge pages. */
export const isHugeRange = (cpu, vpage) => vpage < cpu.hugeVpages;
/** Where a virtual page is in its huge range. */
export const hugeOffset = (cpu, vpage) => vpage & (hugePagesOf(cpu) - 1);
/** First virtual page of a huge range. */
export const hugeStart = (cpu, vpage) => vpage & -hugePagesOf(cpu);
export const pmdAddress = (cpu, mm, vpage) => mmAt(cpu, mm) + cpu.layout.mmPmd + (vpage >> cpu.config.pageblockOrder);
/** Reads the entry of a huge range without its lock. */
export const readPmd = (cpu, mm, vpage) => Atomics.load(cpu.mem, pmdAddress(cpu, mm, vpage));
/** set_pmd_at; the PTL is held. */
export function setPmd(cpu, mm, vpage, pmd) {
    Atomics.store(cpu.mem, pmdAddress(cpu, mm, vpage), pmd);
}
/** pmdp_invalidate without its flush: nobody finds a page there any more, nor room for one. */
export const invalidatePmd = (cpu, mm, vpage) => Atomics.exchange(cpu.mem, pmdAddress(cpu, mm, vpage), PMD_INVALID);
/** Takes the write permission away (pmdp_set_wrprotect). Returns the entry as it was. */
export const writeProtectPmd = (cpu, mm, vpage) => Atomics.and(cpu.mem, pmdAddress(cpu, mm, vpage), ~PTE_WRITE);
/** What a PMD entry says about one of its virtual pages, as a page-table entry. */
export const pmdPte = (cpu, pmd, vpage) => pmd === PMD_INVALID ? PMD_INVALID : advancePte(pmd, hugeOffset(cpu, vpage));
/** What is behind a virtual page, as a page-table entry, whatever level maps it. Stable under the PTL. */
export function lookupPte(cpu, mm, vpage) {
    if (isHugeRange(cpu, vpage)) {
        const pmd = readPmd(cpu, mm, vpage);
        if (pmd !== 0)
            return pmdPte(cpu, pmd, vpage);
    }
    return readPte(cpu, mm, vpage);
}
/** Whether nothing stands in a huge range at either level (pmd_none). */
export function isEmptyRange(cpu, mm, start) {
    if (readPmd(cpu, mm, start) !== 0)
        return false;
    for (let i = 0; i < hugePagesOf(cpu); i++)
        if (readPte(cpu, mm, start + i) !== 0)
            return false;
    return true;
}
//# sourceMappingURL=pmd.js.map