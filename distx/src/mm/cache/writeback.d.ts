import type { Cpu } from '../machine/cpu.ts';
/**
 * Starts to write a locked, dirty page of the page cache or the swap cache to its backing store
 * (pageout, write_one_page). The page is unlocked and PG_writeback until the device is done. False
 * when it was clean already. An anonymous page must be in the swap cache, and no page may be under writeback.
 */
export declare function startWriteback(cpu: Cpu, pfn: number): boolean;
//# sourceMappingURL=writeback.d.ts.map