import type { Environment, Verdict } from './stressReport.ts';
import type { SteppedFailure } from './steppedReport.ts';
/** Stands for as many executions as the time allows. */
export declare const ANY_EXECUTIONS = 10000000000;
/** Everything that decides what a stepped campaign does. */
export interface SteppedParameters {
  readonly command: 'fuzz' | 'verify';
  readonly scenarios: readonly string[];
  /** A strategy by name, or `portfolio`. */
  readonly strategy: string;
  /** CPUs; undefined: as many as each scenario asks for. */
  readonly cpus?: number | undefined;
  /** Executions of each scenario at most; ANY_EXECUTIONS: no limit. */
  readonly executions: number;
  /** Time for all scenarios together; undefined: no limit. */
  readonly forMs?: number | undefined;
  readonly seed: number;
  /** As given on the command line. */
  readonly bugs: readonly string[];
  /** Settings over the scenarios' own, as given on the command line. */
  readonly settings: Readonly<Record<string, string | number>>;
  /** Plain accesses are scheduling points. */
  readonly fine: boolean;
  readonly detectors: boolean;
  readonly stepLimit: number;
  /** Most preemptions of a schedule; undefined: any number. */
  readonly bound?: number | undefined;
  readonly threads: number;
  /** Whether code that could not be stepped is an error. */
  readonly strict: boolean;
}
export interface SteppedHeader {
  readonly parameters: SteppedParameters;
  readonly environment: Environment;
  /** Titles of the bugs switched on. */
  readonly bugTitles: readonly string[];
}
/** What a strategy did in a scenario. */
export interface StrategyReport {
  readonly strategy: string;
  readonly executions: number;
  readonly findings: number;
}
/** How far an exploration had come after `seconds`: executions, and classes of schedules among them. */
export interface CoverageSample {
  readonly seconds: number;
  readonly executions: number;
  readonly classes: number;
}
/** What one scenario's exploration came to. */
export interface SteppedScenarioReport {
  readonly name: string;
  readonly summary: string;
  readonly buildHash: string;
  readonly cpus: number;
  readonly executions: number;
  readonly steps: number;
  readonly seconds: number;
  /** How executions ended, by kind. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly strategies: readonly StrategyReport[];
  /** In the order of their seconds. */
  readonly coverage?: readonly CoverageSample[] | undefined;
  readonly failure?: SteppedFailure | undefined;
  /** What the executions without a finding are worth, in words. */
  readonly confidence: readonly string[];
  /** Code that was not stepped: what the transform left, and what ran without being suspended. */
  readonly unstepped: readonly string[];
  /** Every schedule was explored. */
  readonly verified: boolean;
  /** Why nothing can be said, or not everything. */
  readonly inconclusive?: string | undefined;
}
/** What a whole stepped campaign found. */
export interface SteppedCampaignReport {
  readonly header: SteppedHeader;
  readonly scenarios: readonly SteppedScenarioReport[];
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
  readonly interrupted?: NodeJS.Signals | undefined;
  readonly seconds: number;
}
/** The state of a campaign that goes on. */
export interface SteppedProgress {
  readonly scenario: string;
  /** Counts from 1. */
  readonly scenarioNumber: number;
  readonly scenarioCount: number;
  readonly executions: number;
  readonly wanted: number | undefined;
  readonly executionsPerSecond: number;
  readonly seconds: number;
  readonly secondsLeft: number | undefined;
  readonly what: string;
}
//# sourceMappingURL=fuzzReport.d.ts.map
