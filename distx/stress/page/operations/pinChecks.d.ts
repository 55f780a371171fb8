import type { Cpu } from '../../../src/mm/machine/cpu.ts';
/**
 * `take` is getUserPagesNonMovable, or uses it, for the virtual pages from `start` on, and writes them to `pages`.
 * I41: one drain, and no lru_lock too many. I22: what is in ZONE_MOVABLE all the same was warned of (0.l; not pages of
 * the hugetlb pool, 0.o). I33: no pageblock became unmovable for it (0.m). Returns what `take` returned.
 */
export declare function checkNonMovable(cpu: Cpu, start: number, count: number, pages: Int32Array, take: () => number): number;
/**
 * `take` is gupLongterm. I22: its pages are neither in ZONE_MOVABLE nor in CMA, but for the page of zeroes. I41: one drain for each round that
 * moved pages, and no lru_lock too many. I12: before it says -EBUSY, whatever was in a batch when it began was flushed:
 * such a page has a reference too many to move. Returns what `take` returned.
 */
export declare function checkLongterm(cpu: Cpu, start: number, count: number, pages: Int32Array, take: () => number): number;
//# sourceMappingURL=pinChecks.d.ts.map