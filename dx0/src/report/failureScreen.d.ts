import { type Paint } from './paint.ts';
import type { FailureReport } from './stressReport.ts';
/** What ended a scenario's run, on one screen: the first finding in full, the others on a line each. */
export declare function failureScreen(failure: FailureReport, paint?: Paint): string[];
//# sourceMappingURL=failureScreen.d.ts.map
