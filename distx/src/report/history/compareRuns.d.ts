import { type HistoryRun, type Metric } from './historyRun.ts';
/** How a figure of the last run compares with those before it. */
export interface Change {
    readonly metric: Metric;
    /** 0.1: a tenth more than before, by the median. */
    readonly shift: number;
    /** Of the test; see `TEST`. */
    readonly probability: number;
    /** How far runs before were apart, or what is taken for it. */
    readonly noise: number;
    readonly isFlagged: boolean;
}
export interface Comparison {
    /** Runs that the last one is compared with. */
    readonly earlier: number;
    readonly changes: readonly Change[];
}
/** What is done, for whoever reads the result. */
export declare const TEST = "medians paired by scenario, Mann-Whitney over parts of the runs, p < 0.001, and further apart than the runs before were";
/** Compares the last run with those before it that ran on as many CPUs, threads and cores. */
export declare function compareRuns(runs: readonly HistoryRun[]): Comparison;
//# sourceMappingURL=compareRuns.d.ts.map