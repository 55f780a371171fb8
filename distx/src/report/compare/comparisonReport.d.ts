import type { Environment } from '../stressReport.ts';
export interface ComparisonParameters {
    /** Ids of the bugs, or paths of patches. */
    readonly bugs: readonly string[];
    /** Each is compared with the first one. */
    readonly strategies: readonly string[];
    /** Executions of a trial at most. */
    readonly budget: number;
    /** Trials of each bug under each strategy; the seeds count up from `seed`, the same ones for every strategy. */
    readonly trials: number;
    readonly seed: number;
    readonly threads: number;
}
/** One attempt of one strategy to find one bug. */
export interface ComparedTrial {
    readonly seed: number;
    /** Number of the failing execution, from 1; of all executions when nothing was found. */
    readonly executions: number;
    /** Until the finding, without loading. */
    readonly seconds: number;
    /** What fired first; undefined when nothing was found. */
    readonly oracle?: string | undefined;
}
/** What each strategy needs for a bug. */
export interface ComparedBug {
    readonly id: string;
    readonly scenario: string;
    /** The scenario's programs are always the same. */
    readonly isFixed: boolean;
    /** In the order of the strategies; no trials: the strategy does not suit the scenario. */
    readonly hunts: readonly {
        readonly strategy: string;
        readonly trials: readonly ComparedTrial[];
    }[];
}
/** How a strategy did over all bugs it looked for. */
export interface StrategyScore {
    readonly strategy: string;
    readonly bugs: number;
    /** Found in one trial at least. */
    readonly found: number;
    readonly trials: number;
    readonly successful: number;
    /** Of all trials together. */
    readonly executions: number;
    readonly seconds: number;
    /** Against the first strategy, over the bugs that both looked for; undefined for the first one. */
    readonly test?: ScoreTest | undefined;
}
export interface ScoreTest {
    /** Findings of this strategy, and how many there would be if both were alike. */
    readonly observed: number;
    readonly expected: number;
    /** Log-rank, stratified by bug, one degree of freedom. */
    readonly chiSquare: number;
    readonly p: number;
    /** Corrected for the number of strategies (Holm). */
    readonly holm: number;
}
export interface ComparisonReport {
    readonly parameters: ComparisonParameters;
    readonly environment: Environment;
    readonly bugs: readonly ComparedBug[];
    readonly strategies: readonly StrategyScore[];
    readonly interrupted?: NodeJS.Signals | undefined;
    readonly seconds: number;
}
/** What a comparison tells while it goes on. */
export interface ComparisonReporter {
    start(parameters: ComparisonParameters, environment: Environment): void;
    progress(what: string, done: number, of: number, seconds: number): void;
    end(report: ComparisonReport): void;
}
//# sourceMappingURL=comparisonReport.d.ts.map