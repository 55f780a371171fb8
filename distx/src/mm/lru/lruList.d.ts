import type { Cpu } from '../machine/cpu.ts';
import type { Lock } from '../machine/lockTable.ts';
/** LRU lists of a node (enum lru_list). */
export declare const LRU_INACTIVE_ANON = 0;
export declare const LRU_ACTIVE_ANON = 1;
export declare const LRU_INACTIVE_FILE = 2;
export declare const LRU_ACTIVE_FILE = 3;
export declare const LRU_UNEVICTABLE = 4;
export declare const lruNames: readonly ['inactive_anon', 'active_anon', 'inactive_file', 'active_file', 'unevictable'];
/** Head of an LRU list. */
export declare const lruList: (cpu: Cpu, node: number, lru: number) => number;
/** The lru_lock that guards a page's lists. */
export declare const lruLockOf: (cpu: Cpu, pfn: number) => Lock;
/** page_is_file_lru. */
export declare const isFileLru: (cpu: Cpu, pfn: number) => boolean;
/** The list a page belongs on, by its flags (page_lru). */
export declare function pageLru(cpu: Cpu, pfn: number): number;
/** Pages on an LRU list, as its counter has it; stable under the lru_lock. */
export declare const nrLru: (cpu: Cpu, node: number, lru: number) => number;
/** Puts a page on its list and marks it PageLRU; the lru_lock is held and nobody else has the page's list node. */
export declare function addPageToLru(cpu: Cpu, pfn: number, tail?: boolean): void;
/**
 * __pagevec_lru_add_fn: puts a page on the list for what it is now. PageLRU comes first: who makes the page evictable
 * meanwhile either finds it on a list, or has done so before the look at it here. The lru_lock is held.
 */
export declare function addNewPageToLru(cpu: Cpu, pfn: number): void;
/** Takes a page off its list; the lru_lock is held and PageLRU is already clear. */
export declare function delPageFromLru(cpu: Cpu, pfn: number): void;
/** The queue of those who wait until fewer pages of a node are isolated. */
export declare const throttleQueue: (cpu: Cpu, node: number) => number;
/** NR_ISOLATED_ANON or NR_ISOLATED_FILE of a node. */
export declare const nrIsolated: (cpu: Cpu, node: number, file: boolean) => number;
/** Adds to the isolated counter of a page's node and kind (mod_node_page_state). */
export declare function countIsolated(cpu: Cpu, pfn: number, delta: number): void;
//# sourceMappingURL=lruList.d.ts.map