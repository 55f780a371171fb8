import type { NamedLockStatistics } from './stressReport.ts';
/** Lock contention by class, in the manner of /proc/lock_stat; classes nobody took are left out. */
export declare function contentionTable(statistics: readonly NamedLockStatistics[]): string[];
//# sourceMappingURL=contentionTable.d.ts.map