import type { Run } from './attempts.ts';
/** The CPU of a run goes on with what it does in its next run, or to its end. */
export declare function forward(runs: readonly Run[], run: number): Run[];
/** What a run does is done only when its CPU would go on. */
export declare function backward(runs: readonly Run[], run: number): Run[];
//# sourceMappingURL=mergeRuns.d.ts.map