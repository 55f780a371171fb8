import type { SteppedFailure } from '../steppedReport.ts';
import type { DocumentFinding } from './documentFinding.ts';
/** A finding of stepped CPUs. */
export declare function steppedFinding(failure: SteppedFailure): Omit<DocumentFinding, 'id'>;
//# sourceMappingURL=steppedFinding.d.ts.map
