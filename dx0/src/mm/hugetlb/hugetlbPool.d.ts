import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** Head of a node's list of free huge pages. Guarded by the hugetlb_lock, as the other list. */
export declare const hugetlbFreeList: (cpu: Cpu, node: number) => number;
/** Head of the list of huge pages in use (hugepage_activelist). */
export declare const hugetlbActiveList: (cpu: Cpu) => number;
/** Whether a page is the head of one of the pool's (PageHeadHuge). */
export declare const isHugetlb: (cpu: Cpu, pfn: number) => boolean;
/** Fills the pool from the zone NORMAL of each node. Runs before any CPU. */
export declare function bootHugetlbPool(cpu: Cpu): void;
/** A huge page of zeroes with one reference (Ref.Alloc), of `node` if it has one, of another unless `thisNode`; -1. */
export declare function allocHugetlbPage(cpu: Cpu, node: number, thisNode: boolean, site?: CallSite): number;
/** free_huge_page: back to the pool of its node; its last reference is gone. */
export declare function freeHugetlbPage(cpu: Cpu, head: number, site?: CallSite): void;
/** Says of a page that is mapped, or was migrated, that it may be isolated (set_page_huge_active). */
export declare function setHugetlbMigratable(cpu: Cpu, head: number): void;
/** Gives all free pages of the pool back to the allocator (nr_hugepages = 0). */
export declare function releaseHugetlbPool(cpu: Cpu): void;
//# sourceMappingURL=hugetlbPool.d.ts.map
