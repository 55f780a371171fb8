import type { Cpu } from '../../machine/cpu.ts';
import type { CallSite } from '../../debug/callSite.ts';
/**
 * getUserPages with FOLL_LONGTERM: pages that may not be pinned for long where they are (isPinnablePage) are moved
 * first. Returns how many are pinned, or a negative error when there is not even one; -EBUSY and -ENOMEM also when a
 * page could not be moved after as many tries as `longtermRetry` allows, and then nothing is pinned but what needed
 * no look at page tables.
 */
export declare function gupLongterm(
  cpu: Cpu,
  mm: number,
  start: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site?: CallSite,
): number;
/** __gup_longterm_locked, from page `first` on. Returns how many more, or an error. */
export declare function gupLongtermLocked(
  cpu: Cpu,
  mm: number,
  start: number,
  first: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site?: CallSite,
): number;
//# sourceMappingURL=gupLongterm.d.ts.map
