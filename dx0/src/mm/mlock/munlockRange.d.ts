import type { Cpu } from '../machine/cpu.ts';
/** munlock_vma_pages_range: the area is locked no more, then its pages one by one. mmap_lock is held for writing. */
export declare function munlockRange(cpu: Cpu, mm: number, start: number, end: number): void;
/** mlock of what is mapped at a virtual page, if it is still in a locked area then. */
export declare function mlockMapped(cpu: Cpu, mm: number, vpage: number): void;
//# sourceMappingURL=munlockRange.d.ts.map
