import type { Cpu } from '../machine/cpu.ts';
/**
 * invalidate_inode_page: takes a locked, clean page of a file that nobody maps out of the page cache; the disk has
 * what is in it. The caller's reference is the only one besides the cache's. False when it has to stay.
 */
export declare function invalidatePage(cpu: Cpu, pfn: number): boolean;
/** delete_from_lru_cache: a page that must not be on an LRU list any more; false when it is in a batch, or isolated. */
export declare function deleteFromLru(cpu: Cpu, pfn: number): boolean;
//# sourceMappingURL=invalidatePage.d.ts.map