import type { Cpu } from '../machine/cpu.ts';
/** A page of the pool that is going to be mapped, near this CPU; -1 when the pool is empty. */
export declare function newHugetlbPage(cpu: Cpu): number;
/** Copies a huge page, page by page (copy_user_huge_page). The caller keeps both. */
export declare function copyHugePage(cpu: Cpu, from: number, to: number): void;
/** hugetlb_wp: a write to a page of the pool that is mapped read-only. 0, or -ENOMEM when the pool is empty. */
export declare function hugetlbCopy(cpu: Cpu, mm: number, start: number, pmd: number): number;
//# sourceMappingURL=hugetlbFault.d.ts.map
