import type { MergeReport } from '../../report/mergeReport.ts';
/**
 * Adds up what the shards of a soak did; nothing is written.
 *
 * @param paths run directories of different shards. @throws UsageError for those that don't belong together.
 */
export declare function mergeRuns(paths: readonly string[]): MergeReport;
//# sourceMappingURL=mergeRuns.d.ts.map
