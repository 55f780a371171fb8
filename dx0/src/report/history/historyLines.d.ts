import { type Comparison } from './compareRuns.ts';
import type { HistoryRun } from './historyRun.ts';
/** The last runs, and what has changed. @param shown rows at most. */
export declare function historyLines(runs: readonly HistoryRun[], comparison: Comparison, shown: number): string[];
//# sourceMappingURL=historyLines.d.ts.map
