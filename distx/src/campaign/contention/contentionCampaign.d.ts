import type { ContentionParameters, ContentionReport, ContentionReporter } from '../../report/contentionReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Interrupt } from '../interrupt.ts';
export interface ContentionRequest {
    readonly parameters: ContentionParameters;
    readonly environment: Environment;
}
/** Compares the locks of scenarios under the settings that they ask about. @throws UsageError */
export declare function contentionCampaign({ parameters, environment }: ContentionRequest, reporter: ContentionReporter, interrupt: Interrupt): Promise<ContentionReport>;
//# sourceMappingURL=contentionCampaign.d.ts.map