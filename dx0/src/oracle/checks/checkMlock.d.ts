import type { Check } from './check.ts';
/**
 * I36: a mlocked page is one that a locked area maps, NR_MLOCK counts them, and pages that could be reclaimed are on
 * the unevictable list only as far as they were counted as stranded. That a page is not mlocked though a locked area
 * maps it is no bug: one who unmaps it last may come after one who maps it, and reclaim finds out.
 */
export declare const checkMlock: Check;
//# sourceMappingURL=checkMlock.d.ts.map
