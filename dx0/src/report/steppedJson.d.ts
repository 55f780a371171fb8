import type { SteppedCampaignReport } from './fuzzReport.ts';
export declare const STEPPED_FORMAT = 'pagetorture-stepped/1';
/** A whole stepped campaign as plain JSON. Within a format number fields are only added, never changed or taken away. */
export declare function steppedJson(report: SteppedCampaignReport): Record<string, unknown>;
//# sourceMappingURL=steppedJson.d.ts.map
