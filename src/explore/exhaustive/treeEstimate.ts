/** Size of a search tree, from random probes of it. */
export interface TreeEstimate {
  readonly probes: number;
  /** Leaves, as the probes have it on average. */
  readonly leaves: number;
  /** Standard error of that. */
  readonly error: number;
}

/** Collects what probes say: the mean of their weights, and its standard error (Welford's sums). */
export class ProbeSum {
  #probes = 0;
  #mean = 0;
  #squares = 0;

  add(weight: number): void {
    const difference = weight - this.#mean;
    this.#mean += difference / ++this.#probes;
    this.#squares += difference * (weight - this.#mean);
  }

  get estimate(): TreeEstimate {
    const probes = this.#probes;
    const error = probes < 2 ? Infinity : Math.sqrt(this.#squares / (probes - 1) / probes);
    return { probes, leaves: this.#mean, error };
  }
}
