import type { Cpu } from '../machine/cpu.ts';
/** What a fault at the huge level says when the page-table entry below has to be looked at. */
export declare const FAULT_FALLBACK = 1;
/**
 * The part of handle_mm_fault for a huge range. The mmap_lock is held for reading. 0, -ENOMEM (also for SIGBUS: the
 * hugetlb pool is empty) or FAULT_FALLBACK.
 */
export declare function hugeFault(cpu: Cpu, mm: number, vpage: number, write: boolean): number;
//# sourceMappingURL=hugeFault.d.ts.map
