import { type MergeReport } from '../report/mergeReport.ts';
import { type Reporting } from './reporting/reporting.ts';
/** The options of `merge` as commander hands them over. */
export interface RawMergeOptions {
  readonly reporter: readonly string[];
  readonly json?: true;
}
/** Runs `pagetorture merge`; returns the exit code of the verdict over all shards. */
export declare function mergeCommand(directories: readonly string[], raw: RawMergeOptions): number;
/**
 * Tells what shards came to together, in all forms that were asked for.
 *
 * @param interrupted the signal that ended the work on them.
 */
export declare function tellMerged(
  report: MergeReport,
  reporting: Reporting,
  json: boolean,
  interrupted?: NodeJS.Signals,
): number;
//# sourceMappingURL=mergeCommand.d.ts.map
