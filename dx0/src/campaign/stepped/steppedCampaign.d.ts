import { type SteppedCampaignReport } from '../../report/fuzzReport.ts';
import type { SteppedReporter } from '../../report/steppedReporter.ts';
import type { Interrupt } from '../interrupt.ts';
import type { SteppedRequest } from './steppedRequest.ts';
/**
 * Explores the scenarios one after the other, and shrinks what it finds.
 *
 * @throws UsageError and its like for what a user can mend, before anything was reported.
 */
export declare function steppedCampaign(
  request: SteppedRequest,
  reporter: SteppedReporter,
  interrupt: Interrupt,
): Promise<SteppedCampaignReport>;
//# sourceMappingURL=steppedCampaign.d.ts.map
