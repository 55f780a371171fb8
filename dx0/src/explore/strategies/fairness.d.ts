/**
 * When a strategy with priorities has to put the highest CPU behind all others, since the execution is far longer than
 * any that ended: a CPU that waits in a loop that writes is enabled, and could keep out for ever those it waits for
 * (fair PCT of Deligiannis and others: Industrial-Strength Controlled Concurrency Testing for C# Programs with
 * Coyote, TACAS 2023).
 */
export declare class Fairness {
  #private;
  /** @param lowest a priority below all that the execution begins with or gives out by itself. */
  begin(lowest: number): void;
  /** Steps from `step` on before it may be asked again. */
  left(step: number): number;
  isDue(step: number): boolean;
  /** A priority below all others so far. */
  lower(): number;
  /** @param steps of an execution that ended by itself. */
  end(steps: number): void;
}
//# sourceMappingURL=fairness.d.ts.map
