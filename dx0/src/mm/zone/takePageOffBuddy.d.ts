import type { Cpu } from '../machine/cpu.ts';
/** The first page of the free block that a page is in, -1 when it is in none. The zone lock is held. */
export declare function freeBlockOf(cpu: Cpu, pfn: number): number;
/** Takes one page out of the free block that it is in, if any; the rest stays free. The zone lock is held. */
export declare function takeFreePage(cpu: Cpu, zone: number, pfn: number): boolean;
/**
 * take_page_off_buddy: a free page leaves the allocator, for nobody, and is poisoned. False when it is not free, or on
 * a per-CPU list.
 */
export declare function takePageOffBuddy(cpu: Cpu, pfn: number): boolean;
/** Whether all pages from `start` to before `end` are free, or poisoned if those may be there. The zone lock is held. */
export declare function allFree(cpu: Cpu, start: number, end: number, poisonedToo: boolean): boolean;
//# sourceMappingURL=takePageOffBuddy.d.ts.map
