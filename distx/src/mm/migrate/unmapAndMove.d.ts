import type { Cpu } from '../machine/cpu.ts';
/** Never sleeps. */
export declare const MIGRATE_ASYNC = 0;
/** Sleeps, but neither for page locks nor for writeback: direct compaction, whose caller may hold page locks. */
export declare const MIGRATE_SYNC_LIGHT = 1;
/** Waits for page locks and for writeback. */
export declare const MIGRATE_SYNC = 2;
/**
 * __unmap_and_move: moves an isolated page to a new one that nobody else knows. 0; -EAGAIN: somebody
 * uses the page, try again; -EBUSY: it is being written and the mode does not wait.
 */
export declare function unmapAndMove(cpu: Cpu, pfn: number, newPage: number, force: boolean, mode: number): number;
//# sourceMappingURL=unmapAndMove.d.ts.map