import type { Cpu } from '../machine/cpu.ts';
/**
 * copy_huge_pmd, copy_hugetlb_page_range: the pages that were copied or shared, 0 when the entries below are to be
 * copied one by one, or -ENOMEM. Both mmap_locks are this CPU's.
 */
export declare function copyPmd(cpu: Cpu, parent: number, child: number, start: number): number;
//# sourceMappingURL=copyPmd.d.ts.map