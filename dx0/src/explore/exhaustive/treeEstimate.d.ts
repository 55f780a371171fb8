/** Size of a search tree, from random probes of it. */
export interface TreeEstimate {
  readonly probes: number;
  /** Leaves, as the probes have it on average. */
  readonly leaves: number;
  /** Standard error of that. */
  readonly error: number;
}
/** Collects what probes say: the mean of their weights, and its standard error (Welford's sums). */
export declare class ProbeSum {
  #private;
  add(weight: number): void;
  get estimate(): TreeEstimate;
}
//# sourceMappingURL=treeEstimate.d.ts.map
