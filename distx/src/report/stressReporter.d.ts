import type { FailureReport, ScenarioReport, StressHeader, StressProgress, StressReport } from './stressReport.ts';
/** Told of a stress run while it happens. */
export interface StressReporter {
    start(header: StressHeader): void;
    /** Several times a second. */
    progress(progress: StressProgress): void;
    failure(failure: FailureReport): void;
    scenario(scenario: ScenarioReport): void;
    /** Something the user should know that is no finding. */
    warning(line: string): void;
    end(report: StressReport): void;
}
//# sourceMappingURL=stressReporter.d.ts.map