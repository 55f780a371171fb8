import type { Cpu } from '../../machine/cpu.ts';
/**
 * is_pinnable_page, folio_is_longterm_pinnable: whether a page may be pinned for long where it is. Not in memory that
 * is meant to be emptied: ZONE_MOVABLE, CMA, a pageblock that is being isolated. The page of zeroes always: it is on
 * no LRU list and could never be moved.
 */
export declare function isPinnablePage(cpu: Cpu, head: number): boolean;
//# sourceMappingURL=isPinnablePage.d.ts.map