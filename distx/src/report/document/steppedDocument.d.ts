import { type SteppedCampaignReport } from '../fuzzReport.ts';
import type { ReportDocument } from './reportDocument.ts';
/**
 * The document of a campaign of `fuzz` or `verify`.
 *
 * @param warnings what the user was told besides.
 */
export declare function steppedDocument(report: SteppedCampaignReport, warnings?: readonly string[]): ReportDocument;
//# sourceMappingURL=steppedDocument.d.ts.map