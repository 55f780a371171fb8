import { type Bug } from '../campaign/bugCatalogue.ts';
import { type ScenarioFile } from '../campaign/scenarioFile.ts';
import type { StressParameters } from '../report/stressReport.ts';
/** The options of `stress` as commander hands them over. */
export interface RawStressOptions {
  readonly cpus?: string;
  readonly for: string;
  readonly seed?: string;
  readonly build: string;
  readonly noise?: string;
  readonly bug: readonly string[];
  readonly isolation: string;
  readonly lock: string;
  readonly epoch?: string;
  readonly stall: string;
  readonly bridge: boolean;
  readonly out: string;
  readonly reporter: readonly string[];
  readonly json?: true;
  readonly list?: true;
}
export interface StressChoice {
  readonly parameters: StressParameters;
  readonly scenarios: readonly ScenarioFile[];
  readonly bugs: readonly Bug[];
}
/** What the user asked for, checked. @throws UsageError */
export declare function stressOptions(names: readonly string[], raw: RawStressOptions): StressChoice;
//# sourceMappingURL=stressOptions.d.ts.map
