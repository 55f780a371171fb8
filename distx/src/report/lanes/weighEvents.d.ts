import type { SteppedFailure } from '../steppedReport.ts';
export declare const OTHER = 100;
/** Among equals the later one: it is nearer to the violation. */
export declare const NEARNESS = 90;
/** How much each event has to do with the failure. */
export declare function weighEvents(failure: SteppedFailure): number[];
//# sourceMappingURL=weighEvents.d.ts.map