import type { Verdict } from '../stressReport.ts';
import type { DocumentFinding } from './documentFinding.ts';
/** The format of the document; within a number fields are only added, never changed or taken away. */
export declare const DOCUMENT_FORMAT = 'pagetorture-report/1';
/** Plain JSON. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | {
      readonly [key: string]: Json;
    };
/**
 * What a run of any command came to: the one document that all reporters render. Plain JSON: what is not known, or not
 * there, is null and never left out. `schema/pagetorture-report-1.schema.json` describes it.
 */
export interface ReportDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly command: 'stress' | 'fuzz' | 'verify' | 'soak' | 'merge';
  /** A command that asks for the same, all options spelled out; null for a command that has none, such as `merge`. */
  readonly commandLine: string | null;
  /** Everything that decides what the run does, as the command names it. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly environment: DocumentEnvironment;
  /** ISO 8601. */
  readonly started: string;
  readonly ended: string;
  readonly seconds: number;
  readonly verdict: Verdict;
  /** Why the verdict is inconclusive. */
  readonly reason: string | null;
  /** The signal that ended the run early. */
  readonly interrupted: string | null;
  /** What the verdict is worth, in words. */
  readonly confidence: readonly string[];
  /** What the user was told that is no finding. */
  readonly warnings: readonly string[];
  /** Sums over all scenarios. */
  readonly totals: DocumentTotals;
  readonly scenarios: readonly DocumentScenario[];
  /** Over all scenarios, a row a lock class in lock order; empty where CPUs did not run free. */
  readonly contention: readonly LockContention[];
  readonly findings: readonly DocumentFinding[];
  readonly bugs: readonly DocumentBug[];
}
/** Where a run happened. */
export interface DocumentEnvironment {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
}
export interface DocumentTotals {
  /** Scenarios of which something ran. */
  readonly scenarios: number;
  /** Of free-running CPUs. */
  readonly operations: number;
  readonly epochs: number;
  /** Of stepped CPUs. */
  readonly executions: number;
  readonly steps: number;
  readonly findings: number;
}
/** What one scenario did; counts of the mode it did not run in are 0. */
export interface DocumentScenario {
  readonly name: string;
  readonly summary: string;
  /** `verified`: every schedule was run; `open`: nothing was found, and that is not all one wants to know. */
  readonly verdict: 'pass' | 'verified' | 'fail' | 'open';
  /** Why it is open. */
  readonly reason: string | null;
  readonly buildHash: string;
  readonly cpus: number;
  /** With loading, audits and shrinking. */
  readonly seconds: number;
  /** While free-running CPUs ran. */
  readonly runningSeconds: number;
  /** Completed operations of free-running CPUs by name. */
  readonly operations: Readonly<Record<string, number>>;
  /** Epochs that ended with all CPUs standing still. */
  readonly epochs: number;
  readonly executions: number;
  readonly steps: number;
  /** How executions ended, by kind. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly strategies: readonly DocumentStrategy[];
  /** How much was new as time went on, by `seconds`; empty where CPUs were not stepped. */
  readonly coverage: readonly CoveragePoint[];
  /** A row a lock class in lock order; empty where CPUs did not run free. */
  readonly contention: readonly LockContention[];
  readonly confidence: readonly string[];
  /** Code in which no switch or noise happens, as `file:line what`. */
  readonly unstepped: readonly string[];
  /** Ids of its findings. */
  readonly findings: readonly string[];
}
/** What a strategy did in a scenario. */
export interface DocumentStrategy {
  readonly strategy: string;
  readonly executions: number;
  readonly findings: number;
}
/** How far an exploration had come. */
export interface CoveragePoint {
  /** Since the scenario began. */
  readonly seconds: number;
  readonly executions: number;
  /** Classes of schedules seen: those of one class differ in nothing that matters. */
  readonly classes: number;
}
/** Statistics of a lock class; times in ns. */
export interface LockContention {
  readonly lockClass: string;
  readonly acquisitions: number;
  /** Acquisitions that had to wait. */
  readonly contended: number;
  readonly waitTotal: number;
  readonly waitMax: number;
  /** Of the waits that happened, an upper bound. */
  readonly waitP99: number;
  /** Index b counts waits of [2^b, 2^(b+1)) ns; null when it is not known. */
  readonly waitHistogram: readonly number[] | null;
  /** Estimated from `holdSamples` samples. */
  readonly holdTotal: number;
  readonly holdMax: number;
  readonly holdSamples: number;
  /** Call sites as `file:line`, longest total wait first. */
  readonly sites: readonly SiteContention[];
}
/** Statistics of a call site of a lock class; times in ns. */
export interface SiteContention {
  readonly site: string;
  readonly acquisitions: number;
  readonly contended: number;
  readonly waitTotal: number;
  readonly waitMax: number;
}
/** A bug that was switched on. */
export interface DocumentBug {
  /** As given to `--bug`. */
  readonly bug: string;
  readonly title: string;
  /** Ids of the findings made with it. */
  readonly findings: readonly string[];
}
//# sourceMappingURL=reportDocument.d.ts.map
