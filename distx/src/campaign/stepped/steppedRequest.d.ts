import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Environment } from '../../report/stressReport.ts';
/** What a stepped campaign is to do. */
export interface SteppedRequest {
    readonly parameters: SteppedParameters;
    readonly scenarios: readonly ScenarioFile[];
    readonly bugs: readonly Bug[];
    readonly environment: Environment;
    /** Folder for what is written about findings. */
    readonly out: string;
}
//# sourceMappingURL=steppedRequest.d.ts.map