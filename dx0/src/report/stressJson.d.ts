import { type StressReport } from './stressReport.ts';
export declare const STRESS_FORMAT = 'pagetorture-stress/1';
/**
 * A whole run as plain JSON. Within a format number fields are only added, never changed or taken away. The
 * flight recorder is not part of it, see the failure's folder.
 */
export declare function stressJson(report: StressReport): Record<string, unknown>;
//# sourceMappingURL=stressJson.d.ts.map
