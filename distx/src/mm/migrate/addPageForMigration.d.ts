import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * follow_page for move_pages: the page at an address, with a reference (Ref.Gup); -EFAULT: nothing is mapped there, or
 * the address space is gone; -ENOENT: there is no page. The mmap_lock is held for reading.
 */
export declare function lookupPage(cpu: Cpu, mm: number, vpage: number, site?: CallSite): number;
/**
 * add_page_for_migration: isolates the page at an address if it is to go to another node. Above 0: the page,
 * plus 1, is on the list; 0: it is there already; -EFAULT, -ENOENT as `lookupPage`; -EACCES: others map it, or the address is not the first of a hugetlb page;
 * -EBUSY: it could not be isolated. The mmap_lock is held for reading.
 */
export declare function addPageForMigration(cpu: Cpu, mm: number, vpage: number, node: number, moveAll: boolean, list: number): number;
//# sourceMappingURL=addPageForMigration.d.ts.map