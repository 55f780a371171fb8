import type { ComparisonParameters, ComparisonReport, ComparisonReporter } from '../../report/compare/comparisonReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
/** What a comparison hunts under, unless told otherwise. */
export declare const comparedStrategies: readonly string[];
export interface ComparisonRequest {
    readonly parameters: ComparisonParameters;
    readonly bugs: readonly Bug[];
    readonly environment: Environment;
}
/**
 * Looks for each bug under each strategy; the bugs found before an interrupt are reported.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export declare function compareCampaign({ parameters, bugs, environment }: ComparisonRequest, reporter: ComparisonReporter, interrupt: Interrupt): Promise<ComparisonReport>;
//# sourceMappingURL=compareCampaign.d.ts.map