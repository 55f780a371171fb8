import type { Cpu } from '../machine/cpu.ts';
/** too_many_isolated of compaction: more than half as many pages as there are on the evictable lists. */
export declare function tooManyIsolated(cpu: Cpu, node: number): boolean;
/**
 * Sleeps while too many pages of a node are isolated, until enough have been put back (wake_throttle_isolated). The
 * caller has none itself, and holds no lock.
 */
export declare function throttleIsolation(cpu: Cpu, node: number): void;
//# sourceMappingURL=isolationThrottle.d.ts.map