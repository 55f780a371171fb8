/**
 * Runs the contestants in turn, `rounds` times, and returns the time of each in every round: what
 * disturbs the machine hits all of them, so their ratio within a round is what counts.
 */
export declare function inTurn(rounds: number, contestants: readonly (() => number)[]): number[][];
/** Median of the ratios a / b of each round. */
export declare const medianRatio: (a: readonly number[], b: readonly number[]) => number;
/** ms that this process has had a CPU for: on a machine that others use, too, it is steadier than the wall clock. */
export declare function busyMs(): number;
//# sourceMappingURL=measure.d.ts.map