import type { ComparedBug, StrategyScore } from './comparisonReport.ts';
/** A row a bug: in how many trials each strategy found it, and the median of executions until then. */
export declare function comparisonTable(bugs: readonly ComparedBug[], strategies: readonly string[], budget: number): string[];
/** A row a strategy: what it found over all bugs, and whether it is sooner or later than the first one. */
export declare function scoreTable(scores: readonly StrategyScore[]): string[];
//# sourceMappingURL=comparisonTable.d.ts.map