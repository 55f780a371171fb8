import type { Cpu } from '../machine/cpu.ts';
/** Pages isolated at once (COMPACT_CLUSTER_MAX, scaled down). */
export declare const COMPACT_CLUSTER_MAX = 4;
/**
 * isolate_migratepages: the migrate scanner goes on over page frames, up to the free scanner, and isolates what can
 * be moved: pages of the LRU, of drivers, and pinned ones. Stops at the end of a pageblock in which it found some, or
 * when it has enough. Returns how many.
 */
export declare function isolateMigratepages(cpu: Cpu, mode: number): number;
//# sourceMappingURL=isolateMigratepages.d.ts.map
