import type { LockClassStatistics, LockSiteStatistics } from '../scenario/lockStatistics.ts';
import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { NamedFinding } from './namedFinding.ts';
import type { NamedLock } from './namedLock.ts';
import type { SteppedFailure } from './steppedReport.ts';

/** Everything that decides what a stress run does. */
export interface StressParameters {
  readonly scenarios: readonly string[];
  readonly cpus: number;
  readonly forMs: number;
  readonly seed: number;
  readonly build: 'bare' | 'noisy';
  readonly noise: 'off' | 'low' | 'default' | 'high';
  /** As given on the command line. */
  readonly bugs: readonly string[];
  readonly isolation: 'old' | 'modern';
  readonly lock: 'tas' | 'ticket' | 'queued';
  /** Length of an epoch; undefined when drawn anew for each. */
  readonly epochMs?: number | undefined;
  readonly stallMs: number;
  /** Time for the search of a schedule that fails as a free run did; 0: none. */
  readonly bridgeMs: number;
}

/** Where a run happened. */
export interface Environment {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  /** ISO 8601. */
  readonly started: string;
}

export interface StressHeader {
  readonly parameters: StressParameters;
  readonly environment: Environment;
  /** One for each scenario, in order; equal when the scenarios share all of their subject. */
  readonly buildHashes: readonly string[];
  /** Titles of the bugs switched on. */
  readonly bugTitles: readonly string[];
}

/** A CPU at the moment of a finding. */
export interface CpuReport {
  readonly cpu: number;
  readonly state: CpuSituation['state'] | 'dead';
  /** Operation it was in, when in one. */
  readonly operation?: string | undefined;
  /** Operations completed. */
  readonly completed: number;
  readonly holds: readonly NamedLock[];
  readonly waitsFor?: NamedLock | undefined;
}

/** One access of the flight recorder, with names for numbers. */
export interface NamedAccess {
  readonly ticket: number;
  readonly cpu: number;
  /** `file:line`. */
  readonly site: string;
  readonly operation: string;
  /** Name of the word. */
  readonly address: string;
  readonly before: number;
  readonly after: number;
}

/** What ended a scenario's run: the findings of one moment, with everything known about that moment. */
export interface FailureReport {
  /** At least one; the subject's own assertions first. */
  readonly findings: readonly NamedFinding[];
  readonly scenario: string;
  readonly seed: number;
  readonly epoch: number;
  readonly cpus: readonly CpuReport[];
  /** The flight recorder in the order of its tickets; undefined in the bare build, which has none. */
  readonly accesses?: readonly NamedAccess[] | undefined;
  /** A schedule of stepped CPUs that fails in the same way. */
  readonly stepped?: SteppedFailure | undefined;
  /** A command that runs the same programs again. */
  readonly replay: string;
  /** Where the files are. */
  readonly folder?: string | undefined;
}

/** Statistics of a call site that is named. */
export type NamedLockSite = Omit<LockSiteStatistics, 'site'> & { readonly site: string };

/** Statistics of a lock class with call sites named; times in ns. */
export type NamedLockStatistics = Omit<LockClassStatistics, 'sites'> & { readonly sites: readonly NamedLockSite[] };

/** What one scenario did. */
export interface ScenarioReport {
  readonly name: string;
  readonly summary: string;
  readonly buildHash: string;
  /** Completed operations by name. */
  readonly operations: Readonly<Record<string, number>>;
  /** Epochs that ended with all CPUs standing still. */
  readonly epochs: number;
  /** From loading to the last audit. */
  readonly seconds: number;
  /** While the CPUs ran. */
  readonly runningSeconds: number;
  readonly failure?: FailureReport | undefined;
  readonly lockStatistics: readonly NamedLockStatistics[];
  /** Shared accesses the build could not hook, as `file:line what`. */
  readonly unhooked: readonly string[];
}

export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** What a whole stress run found. */
export interface StressReport {
  readonly header: StressHeader;
  readonly scenarios: readonly ScenarioReport[];
  readonly lockStatistics: readonly NamedLockStatistics[];
  readonly verdict: Verdict;
  /** Why the verdict is inconclusive. */
  readonly reason?: string | undefined;
  /** The signal that ended the run early. */
  readonly interrupted?: NodeJS.Signals | undefined;
  readonly seconds: number;
}

/** The state of a run that goes on. */
export interface StressProgress {
  readonly secondsLeft: number;
  readonly seconds: number;
  readonly scenario: string;
  /** Counts from 1. */
  readonly scenarioNumber: number;
  readonly scenarioCount: number;
  readonly operations: number;
  readonly operationsPerSecond: number;
  readonly epochs: number;
  readonly findings: number;
}

/** Completed operations of a scenario. */
export const operationsOf = (scenario: ScenarioReport): number =>
  Object.values(scenario.operations).reduce((sum, count) => sum + count, 0);

/** Findings of a scenario. */
export const findingsOf = (scenario: ScenarioReport): readonly NamedFinding[] => scenario.failure?.findings ?? [];
