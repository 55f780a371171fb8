import type { Cpu } from '../machine/cpu.ts';
/** The head of a free list. */
export declare const freeList: (cpu: Cpu, zone: number, order: number, type: number) => number;
/** Free pages of a zone, of all types. */
export declare const zoneFreePages: (cpu: Cpu, zone: number) => number;
/** Changes the number of free pages of a zone; its lock is held. */
export declare function addFreePages(cpu: Cpu, zone: number, pages: number): void;
/** Puts a block on a free list. The zone lock is held. */
export declare function linkBlock(cpu: Cpu, zone: number, pfn: number, order: number, type: number): void;
/** Takes a block off its free list. The zone lock is held. */
export declare function unlinkBlock(cpu: Cpu, pfn: number): void;
/**
 * __free_one_page: returns a block to its zone, merged with its free buddies. The zone lock is held.
 * The pageblock's type is read here, under the lock: it may have changed since the page was freed.
 */
export declare function freeBlock(cpu: Cpu, zone: number, pfn: number, order: number): void;
/** __isolate_free_page: takes the free block that begins at a page, of whatever size; its order. Zone lock held. */
export declare function takeFreeBlock(cpu: Cpu, zone: number, pfn: number): number;
/** rmqueue: takes a block of 2^order pages of a type, or of one to fall back to; -1 when there is none. Zone lock held. */
export declare function takeBlock(cpu: Cpu, zone: number, order: number, type: number): number;
//# sourceMappingURL=buddy.d.ts.map