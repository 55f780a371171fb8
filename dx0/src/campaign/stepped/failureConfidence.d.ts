export interface FoundAfter {
  /** Number of the execution that failed, from 1. */
  readonly execution: number;
  /** Executions a run may take; ANY_EXECUTIONS and above: as many as there is time for. */
  readonly wanted: number;
  /** A search that takes the same schedules in the same order every time. */
  readonly isSystematic: boolean;
}
/** How sure it is that such a bug is found, in words, by what it took to find it this time. */
export declare function failureConfidence({ execution, wanted, isSystematic }: FoundAfter): string;
//# sourceMappingURL=failureConfidence.d.ts.map
