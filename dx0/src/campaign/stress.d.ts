import type { Environment, StressParameters, StressReport } from '../report/stressReport.ts';
import type { StressReporter } from '../report/stressReporter.ts';
import type { Bug } from './bugCatalogue.ts';
import type { Interrupt } from './interrupt.ts';
import type { ScenarioFile } from './scenarioFile.ts';
export interface StressRequest {
  readonly parameters: StressParameters;
  readonly scenarios: readonly ScenarioFile[];
  readonly bugs: readonly Bug[];
  readonly environment: Environment;
  /** Folder for what is written about findings. */
  readonly out: string;
}
/**
 * Runs the scenarios one after the other, each with an equal share of the time that is left.
 *
 * @throws UsageError and its like for what a user can mend, before anything was reported.
 */
export declare function stress(
  request: StressRequest,
  reporter: StressReporter,
  interrupt: Interrupt,
): Promise<StressReport>;
//# sourceMappingURL=stress.d.ts.map
