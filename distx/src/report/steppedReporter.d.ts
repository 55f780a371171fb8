import type { SteppedCampaignReport, SteppedHeader, SteppedProgress, SteppedScenarioReport } from './fuzzReport.ts';
import type { SteppedFailure } from './steppedReport.ts';
/** Told of a stepped campaign while it happens. */
export interface SteppedReporter {
    start(header: SteppedHeader): void;
    /** Several times a second. */
    progress(progress: SteppedProgress): void;
    /** A line about what is being done, such as an estimate. */
    note(line: string): void;
    failure(failure: SteppedFailure): void;
    scenario(scenario: SteppedScenarioReport): void;
    /** Something the user should know that is no finding. */
    warning(line: string): void;
    end(report: SteppedCampaignReport): void;
}
//# sourceMappingURL=steppedReporter.d.ts.map