import type { ShrinkSummary } from './steppedReport.ts';
import type { Environment } from './stressReport.ts';
export type BugsMode = 'fuzz' | 'stress' | 'both';
/** Everything that decides what a hunt for the bugs of the catalogue does. */
export interface BugsParameters {
  /** Ids of the bugs, or paths of patches. */
  readonly bugs: readonly string[];
  /** On virtual CPUs, on free-running threads, or both. */
  readonly mode: BugsMode;
  /** Time of a free-running trial at most. */
  readonly forMs: number;
  /** A strategy by name, or `portfolio`. */
  readonly strategy: string;
  /** Executions of a trial at most. */
  readonly budget: number;
  /** Trials of each bug; the seeds count up from `seed`. */
  readonly trials: number;
  readonly seed: number;
  readonly threads: number;
}
/** One attempt to find a bug. */
export interface BugTrial {
  readonly seed: number;
  /** Number of the failing execution, from 1; of all executions when nothing was found. */
  readonly executions: number;
  /** Until the finding, without loading and shrinking. */
  readonly seconds: number;
  /** Undefined when nothing was found. */
  readonly found?: BugFound | undefined;
}
export interface BugFound {
  readonly strategy: string;
  readonly oracle: string;
  readonly title: string;
  /** The bug's header names the oracle. */
  readonly isExpected: boolean;
  /** Undefined when the failing execution did not fail in the same way again. */
  readonly shrink?: ShrinkSummary | undefined;
  readonly token: string;
}
/** One free run with a bug. */
export interface FreeTrial {
  readonly seed: number;
  /** Until the finding, or all there was; with starting the threads. */
  readonly seconds: number;
  /** Completed operations of all CPUs. */
  readonly operations: number;
  /** The first oracle that fired. */
  readonly found?:
    | {
        readonly oracle: string;
        readonly title: string;
        readonly isExpected: boolean;
      }
    | undefined;
}
/** What the trials of one bug came to. */
export interface BugRow {
  readonly id: string;
  readonly title: string;
  readonly scenario: string;
  readonly expected: readonly string[];
  /** In steps; none when it was looked for on free-running threads only. */
  readonly trials: readonly BugTrial[];
  /** On free-running threads; undefined when nobody looked. */
  readonly free?: readonly FreeTrial[] | undefined;
}
/** A scenario as it is, explored for as long as its bugs were. */
export interface ControlRow {
  readonly scenario: string;
  readonly executions: number;
  /** What fired though nothing is wrong. */
  readonly finding?: string | undefined;
}
export interface BugsReport {
  readonly parameters: BugsParameters;
  readonly environment: Environment;
  readonly bugs: readonly BugRow[];
  readonly controls: readonly ControlRow[];
  readonly interrupted?: NodeJS.Signals | undefined;
  readonly seconds: number;
}
/** What a hunt tells while it goes on. */
export interface BugsReporter {
  start(parameters: BugsParameters, environment: Environment): void;
  progress(what: string, done: number, of: number, seconds: number): void;
  bug(row: BugRow): void;
  control(row: ControlRow): void;
  end(report: BugsReport): void;
}
//# sourceMappingURL=bugsReport.d.ts.map
