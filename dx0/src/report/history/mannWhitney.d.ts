/**
 * Mann-Whitney U test: the probability, if both samples came from one distribution, that their ranks are as far apart as
 * these or further (two-sided, by the normal distribution with corrections for ties and continuity; for samples of some
 * eight or more).
 */
export declare function mannWhitney(a: readonly number[], b: readonly number[]): number;
//# sourceMappingURL=mannWhitney.d.ts.map
