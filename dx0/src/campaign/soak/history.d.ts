import { type HistoryRun } from '../../report/history/historyRun.ts';
import type { SoakReport } from '../../report/soakReport.ts';
import { type RunDirectory } from './runDirectory.ts';
/** Adds a line about a soak that has ended. @throws DiskError */
export declare function appendHistory(directory: RunDirectory, { header, totals, locks, ...report }: SoakReport): void;
/**
 * The soaks of a history, oldest first; of one that went on after its end, the last state.
 *
 * @param path the file, or its run directory. @throws UsageError when there is none.
 */
export declare function readHistory(path: string): {
  readonly runs: readonly HistoryRun[];
  readonly damaged: number;
};
//# sourceMappingURL=history.d.ts.map
