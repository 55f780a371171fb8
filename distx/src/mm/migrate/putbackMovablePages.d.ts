import type { Cpu } from '../machine/cpu.ts';
/**
 * putback_movable_pages: every page of a list of isolated pages back to where it came from: the LRU, its driver, or,
 * unlocked, its pinner, the hugetlb pool. Only those of the LRU were counted as isolated.
 */
export declare function putbackMovablePages(cpu: Cpu, list: number): void;
//# sourceMappingURL=putbackMovablePages.d.ts.map