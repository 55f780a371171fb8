import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
/** Address of a page-cache slot: pfn + 1, or 0. Written under the file's i_pages lock. */
export declare const cacheSlot: (cpu: Cpu, file: number, index: number) => number;
/** Address of the data that a file has on disk for a page. */
export declare const diskAddress: (cpu: Cpu, file: number, index: number) => number;
/**
 * Looks a slot up without a lock and takes a reference to the page in it; -1 when it is empty. A page
 * whose count is 0 or that left the slot meanwhile is looked up again (find_get_page).
 */
export declare function findGetSlot(cpu: Cpu, slot: number, ref: Ref, site?: CallSite): number;
/** find_lock_page: the page of a file, locked and with a reference (Ref.Gup); -1 when it is not cached. */
export declare function findLockPage(cpu: Cpu, file: number, index: number, site?: CallSite): number;
/** Puts a new, locked page into the cache, which takes a reference; false when the slot is taken (add_to_page_cache). */
export declare function addToPageCache(cpu: Cpu, pfn: number, file: number, index: number): boolean;
//# sourceMappingURL=pageCache.d.ts.map
