/** How long something was waited for, in any unit. */
export interface Survival {
  readonly time: number;
  /** It did not happen until then: all that is known is that it takes longer. */
  readonly isCensored: boolean;
}
/** Two samples that may be compared with each other, but not with those of other strata. */
export interface Stratum {
  readonly a: readonly Survival[];
  readonly b: readonly Survival[];
}
export interface LogRank {
  /** Events of `a`. */
  readonly observed: number;
  /** Events that `a` would have if there was no difference. */
  readonly expected: number;
  readonly variance: number;
  /** With one degree of freedom; 0 when there is nothing to compare. */
  readonly chiSquare: number;
  /** Probability of a difference as large as this or larger, if there is none. */
  readonly p: number;
}
/**
 * Stratified log-rank test (Mantel, _Evaluation of survival data and two new rank order statistics_, 1966; Peto and Peto,
 * 1972): at each time at which something happens, what of it is expected of `a` is its share of those who still wait.
 * Observed less expected, and the hypergeometric variances, are added up over times and strata.
 */
export declare function logRank(strata: readonly Stratum[]): LogRank;
//# sourceMappingURL=logRank.d.ts.map
