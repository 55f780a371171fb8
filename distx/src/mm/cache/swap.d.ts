import type { Cpu } from '../machine/cpu.ts';
/** A slot's count word: entries that refer to it, and this bit while a page of the swap cache does (SWAP_HAS_CACHE). */
export declare const SWAP_HAS_CACHE: number;
/** Address of the swap cache's entry for a slot: pfn + 1, or 0. */
export declare const swapCacheSlot: (cpu: Cpu, slot: number) => number;
/** Address of a slot's data on the device. */
export declare const swapDisk: (cpu: Cpu, slot: number) => number;
/** Changes a slot's count under the swap_lock if it may; returns whether it did. */
export declare function changeSwapCount(cpu: Cpu, slot: number, allowed: (count: number) => boolean, delta: number): boolean;
/** swap_duplicate: one more entry refers to the slot. */
export declare const swapDuplicate: (cpu: Cpu, slot: number) => boolean;
/** swap_free: one entry less. */
export declare const swapFree: (cpu: Cpu, slot: number) => boolean;
/** Entries that refer to a slot, without the cache's claim. */
export declare const swapEntries: (cpu: Cpu, slot: number) => number;
/** Takes the swap cache's reference and enters a locked page for a slot that the caller claimed. */
export declare function insertIntoSwapCache(cpu: Cpu, pfn: number, slot: number): void;
/** add_to_swap: gives a locked anonymous page a slot and puts it into the swap cache; false when there is no slot. */
export declare function addToSwap(cpu: Cpu, pfn: number): boolean;
/** Takes a page's slot out of the swap cache; the swap cache's i_pages lock is held. Returns the slot. */
export declare function removeFromSwapCache(cpu: Cpu, pfn: number): number;
/** Gives up the cache's claim on a slot (swapcache_free). */
export declare function releaseSwapSlot(cpu: Cpu, slot: number): void;
/** delete_from_swap_cache: of a locked page, to which the caller has a reference. */
export declare function deleteFromSwapCache(cpu: Cpu, pfn: number): void;
/** try_to_free_swap: a locked page whose slot no entry refers to leaves the swap cache; what it held is in the page only. */
export declare function tryToFreeSwap(cpu: Cpu, pfn: number): boolean;
/** free_swap_cache: a page that an entry lets go, and nothing maps any more, leaves the swap cache if it can be locked. */
export declare function freeSwapCache(cpu: Cpu, pfn: number): void;
/** free_swap_and_cache: an entry is zapped; a page that only the swap cache still knows goes too, if it can be locked. */
export declare function freeSwapAndCache(cpu: Cpu, slot: number): void;
//# sourceMappingURL=swap.d.ts.map