import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * get_user_pages_fast: takes a reference (FOLL_GET) or a pin (FOLL_PIN) on each of `count` pages and
 * writes them to `pages`, first without locks, then from where that failed under the mmap_lock.
 * Returns how many, or a negative error when there is not even one.
 */
export declare function getUserPages(
  cpu: Cpu,
  mm: number,
  start: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site?: CallSite,
): number;
/** gup_fast: stops at the first page that it can't get. */
export declare function gupFast(
  cpu: Cpu,
  mm: number,
  start: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site: CallSite,
): number;
/** __get_user_pages_locked, from page `first` on. Returns how many more, or the error of the first one. */
export declare function gupSlow(
  cpu: Cpu,
  mm: number,
  start: number,
  first: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site: CallSite,
): number;
/**
 * follow_page_mask: the page behind an entry, with the reference the flags ask for; -1: a fault is due. The mmap_lock is
 * held for reading.
 */
export declare function followPage(cpu: Cpu, mm: number, vpage: number, flags: number, site: CallSite): number;
//# sourceMappingURL=getUserPages.d.ts.map
