import type { FailureReport, NamedLockStatistics, ScenarioReport } from '../report/stressReport.ts';
import type { ScenarioRun } from './scenarioRun.ts';
/** What a run did. */
export declare function scenarioReport(run: ScenarioRun, failure: FailureReport | undefined, seconds: number): ScenarioReport;
/** Completed operations by name. */
export declare function operationsByName({ prepared, control }: ScenarioRun): Record<string, number>;
/** Statistics of its locks, with names for call sites. */
export declare const namedLockStatistics: ({ prepared: { scenario, state, loaded } }: ScenarioRun) => NamedLockStatistics[];
//# sourceMappingURL=scenarioReport.d.ts.map