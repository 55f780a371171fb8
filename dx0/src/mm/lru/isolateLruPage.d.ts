import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * isolate_lru_page: takes a page off its LRU list, with a reference of its own. The caller has a
 * reference. False when somebody else isolated it, or it sits in a batch.
 */
export declare function isolateLruPage(cpu: Cpu, pfn: number, site?: CallSite): boolean;
/**
 * Isolates a page for migration, counts it and links it to a list of this CPU; the caller has a reference. When mlock
 * pins, a page that is mlocked stays where it is; otherwise it may be moved, in memory as it is.
 */
export declare function isolateToList(cpu: Cpu, pfn: number, list: number, site?: CallSite): boolean;
/** putback_lru_page: back to the LRU, by way of this CPU's batch; drops the isolation reference. */
export declare function putbackLruPage(cpu: Cpu, pfn: number, site?: CallSite): void;
/**
 * isolate_lru_pages: up to `most` pages from the end of an LRU list, in one acquisition of the
 * lru_lock, linked to a list of this CPU and counted. The caller has no reference to any of them.
 * Returns how many.
 */
export declare function isolateLruPages(
  cpu: Cpu,
  node: number,
  lru: number,
  most: number,
  list: number,
  site?: CallSite,
): number;
/** putback_movable_pages: every page of a list of isolated pages back to its LRU, or to the hugetlb pool. */
export declare function putbackIsolatedPages(cpu: Cpu, list: number): void;
//# sourceMappingURL=isolateLruPage.d.ts.map
