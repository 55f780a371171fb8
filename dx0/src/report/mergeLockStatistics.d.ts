import type { NamedLockStatistics } from './stressReport.ts';
/**
 * Adds up the statistics of several scenarios by class, in the order that the parts agree on. The merged p99 is the
 * largest of the parts: an upper bound.
 */
export declare function mergeLockStatistics(parts: readonly (readonly NamedLockStatistics[])[]): NamedLockStatistics[];
//# sourceMappingURL=mergeLockStatistics.d.ts.map
