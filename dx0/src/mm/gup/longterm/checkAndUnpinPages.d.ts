import type { Cpu } from '../../machine/cpu.ts';
import type { CallSite } from '../../debug/callSite.ts';
/**
 * The first page from `first` on that may not be pinned for long; `end` when all may. Every page is looked at, but
 * neighbours of one compound page once: that one of them is in the array does not say that the next is.
 */
export declare function firstUnpinnable(cpu: Cpu, pages: Int32Array, first: number, end: number): number;
/**
 * check_and_unpin_pages for pages of which one is not pinnable: isolates those that are not to `list`, as long as the
 * pins keep them, then drops all pins from `first` to before `end`. Returns how many could not be isolated.
 */
export declare function checkAndUnpinPages(
  cpu: Cpu,
  pages: Int32Array,
  first: number,
  end: number,
  flags: number,
  list: number,
  site?: CallSite,
): number;
//# sourceMappingURL=checkAndUnpinPages.d.ts.map
