import type { ContentionRow } from '../scenario/contention.ts';
import type { Environment } from './stressReport.ts';
/** Everything that decides what is measured. */
export interface ContentionParameters {
  readonly scenarios: readonly string[];
  /** Whether the user named them, so that each has to compare something. */
  readonly isNamed: boolean;
  /** Of the free run of each point. */
  readonly seconds: number;
  /** Stepped executions of each point. */
  readonly executions: number;
  readonly seed: number;
}
/** What a comparison came to. */
export interface ContentionResult {
  readonly name: string;
  readonly question: string;
  /** What the original's figures show, with their source. */
  readonly original: string;
  readonly axis: string;
  /** Lock classes with a column. */
  readonly classes: readonly string[];
  readonly rows: readonly ContentionRow[];
  /** Whether the rows have the shape of the original's figures. */
  readonly isSame: boolean;
  readonly because: string;
}
export interface ContentionReport {
  readonly parameters: ContentionParameters;
  readonly environment: Environment;
  readonly experiments: readonly ContentionResult[];
  readonly interrupted?: NodeJS.Signals | undefined;
  readonly seconds: number;
}
/** What is told while it goes on. */
export interface ContentionReporter {
  start(parameters: ContentionParameters, environment: Environment): void;
  progress(what: string, seconds: number): void;
  experiment(result: ContentionResult): void;
  end(report: ContentionReport): void;
}
//# sourceMappingURL=contentionReport.d.ts.map
