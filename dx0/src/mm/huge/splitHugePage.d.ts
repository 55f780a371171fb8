import type { Cpu } from '../machine/cpu.ts';
/** split_huge_page: as splitHugePageToList, for a page on the LRU, which gets the others as neighbours. */
export declare const splitHugePage: (cpu: Cpu, head: number) => number;
/**
 * split_huge_page_to_list: makes single pages of an anonymous huge page, locked by this CPU, which has a reference to
 * it. With a `list` (-1: none) the head is isolated there, and its tails come to the end of it, isolated as well. The
 * head stays locked and referenced, the others are mapped where they were. 0, or -EBUSY when somebody else has a
 * reference; then all is as before.
 */
export declare function splitHugePageToList(cpu: Cpu, head: number, list: number): number;
//# sourceMappingURL=splitHugePage.d.ts.map
