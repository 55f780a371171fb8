/** One operation of a generated program. */
export interface PlannedOperation {
  /** Index into the scenario's operations. */
  readonly operation: number;
  /** Seed of the random numbers it draws. */
  readonly seed: number;
}
/** What each CPU does, in order; index = CPU. */
export type Plan = readonly (readonly PlannedOperation[])[];
//# sourceMappingURL=plan.d.ts.map
