import type { Cpu } from '../../machine/cpu.ts';
import type { CallSite } from '../../debug/callSite.ts';
/**
 * get_user_pages_non_movable: getUserPages with FOLL_GET, but pages of ZONE_MOVABLE are moved out of it first, so that
 * they don't keep memory from being taken offline. What can't be moved is pinned where it is, with one warning for
 * all (`nonMovable` keep), or nothing is pinned at all and the result is 0 (drop, as first posted). The second
 * getUserPages may get fewer pages than the first: others may have unmapped some.
 */
export declare function getUserPagesNonMovable(
  cpu: Cpu,
  mm: number,
  start: number,
  count: number,
  flags: number,
  pages: Int32Array,
  site?: CallSite,
): number;
//# sourceMappingURL=getUserPagesNonMovable.d.ts.map
