import type { FailureReport, NamedAccess, StressParameters } from '../report/stressReport.ts';
import type { ScenarioRun } from './scenarioRun.ts';
/** Everything known about the moment that ended a run; undefined when it found nothing. */
export declare function failureReport(
  run: ScenarioRun,
  accesses: readonly NamedAccess[] | undefined,
  parameters: StressParameters,
): FailureReport | undefined;
//# sourceMappingURL=failureReport.d.ts.map
