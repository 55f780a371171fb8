/**
 * A percentile of waits, in ns: the upper bound of its bucket; 0 without waits.
 *
 * @param histogram index b counts waits of [2^b, 2^(b+1)) ns.
 */
export declare function waitPercentile(histogram: readonly number[], share: number): number;
//# sourceMappingURL=waitPercentile.d.ts.map
