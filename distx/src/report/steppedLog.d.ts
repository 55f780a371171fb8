import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { SteppedCampaignReport, SteppedHeader, SteppedProgress, SteppedScenarioReport } from './fuzzReport.ts';
import type { SteppedFailure } from './steppedReport.ts';
import type { SteppedReporter } from './steppedReporter.ts';
/** Tells a person about a stepped campaign. */
export declare class SteppedLog implements SteppedReporter {
    #private;
    constructor(stream: LogStream, paint: Paint);
    start({ parameters, environment, bugTitles }: SteppedHeader): void;
    progress(progress: SteppedProgress): void;
    note(line: string): void;
    failure(failure: SteppedFailure): void;
    scenario(scenario: SteppedScenarioReport): void;
    warning(line: string): void;
    end(report: SteppedCampaignReport): void;
    clear(): void;
}
//# sourceMappingURL=steppedLog.d.ts.map