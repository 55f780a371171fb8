import type { SteppedFailure } from '../steppedReport.ts';
/**
 * Index of the event that did it: the last one on the word of the finding, or that changed its object. An oracle
 * is asked after the fact, when another step may have begun. -1 when no single step is to blame.
 */
export declare function violationOf({ events, findings, outcome }: SteppedFailure): number;
//# sourceMappingURL=violationOf.d.ts.map
