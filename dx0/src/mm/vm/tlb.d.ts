import type { Cpu } from '../machine/cpu.ts';
/** Begins a memory access of this CPU; until endAccess it may take no lock. */
export declare function beginAccess(cpu: Cpu): void;
export declare function endAccess(cpu: Cpu): void;
/** The page frame for an access, from the TLB or the page table; -1: a page fault is due. Inside an access. */
export declare function translate(cpu: Cpu, mm: number, vpage: number, write: boolean): number;
/** flush_tlb_page on every CPU: when it returns, nobody uses the translation that the page table had before. */
export declare function flushTlbPage(cpu: Cpu, mm: number, vpage: number): void;
/**
 * flush_tlb_range, of `count` virtual pages. An access that began before may still fill an entry from the old page
 * table: it is waited for first. One that began since may have found an entry that is dropped now: so is that.
 */
export declare function flushTlbRange(cpu: Cpu, mm: number, start: number, count: number): void;
/** Calls `visit` with every valid TLB entry of a CPU; for audits, while the CPUs stand still. */
export declare function forEachTlbEntry(
  cpu: Cpu,
  owner: number,
  visit: (mm: number, vpage: number, pte: number) => void,
): void;
//# sourceMappingURL=tlb.d.ts.map
