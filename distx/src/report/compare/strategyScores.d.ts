import type { ComparedBug, StrategyScore } from './comparisonReport.ts';
/** How the strategies did, each but the first tested against the first. */
export declare function strategyScores(bugs: readonly ComparedBug[], strategies: readonly string[], budget: number): StrategyScore[];
//# sourceMappingURL=strategyScores.d.ts.map