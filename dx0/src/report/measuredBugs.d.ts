import type { CaseSize } from '../explore/shrink/failingCase.ts';
import type { BugsReport } from './bugsReport.ts';
/** What was measured last of a bug. */
export interface MeasuredBug {
  readonly id: string;
  readonly steps?: MeasuredSteps | undefined;
  readonly free?: MeasuredFree | undefined;
}
/** A hunt in steps. */
export interface MeasuredSteps {
  readonly scenario: string;
  readonly trials: number;
  readonly found: number;
  /** Executions of a trial at most. */
  readonly budget: number;
  /** Of the first trial. */
  readonly seed: number;
  /** Medians. */
  readonly executions: number;
  readonly seconds: number;
  readonly strategies: readonly string[];
  readonly oracles: readonly string[];
  /** Size of the smallest failing execution. */
  readonly size?:
    | (CaseSize & {
        readonly isMinimal: boolean;
      })
    | undefined;
  readonly token?: string | undefined;
}
/** Free runs. */
export interface MeasuredFree {
  readonly trials: number;
  readonly found: number;
  readonly seconds: number;
  readonly oracles: readonly string[];
}
/** What was measured last of each bug. */
export interface MeasuredBugs {
  readonly format: 'pagetorture-measured-bugs/1';
  /** Where and when the last of them were measured. */
  readonly on: string;
  readonly bugs: readonly MeasuredBug[];
}
export declare const NOTHING_MEASURED: MeasuredBugs;
/** What is known after a hunt; of bugs that it did not look for, what was known before. */
export declare function withMeasured(before: MeasuredBugs, { bugs, environment, parameters }: BugsReport): MeasuredBugs;
/** As a file, a line a bug. */
export declare const measuredText: ({ format, on, bugs }: MeasuredBugs) => string;
//# sourceMappingURL=measuredBugs.d.ts.map
