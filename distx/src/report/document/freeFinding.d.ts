import type { FailureReport } from '../stressReport.ts';
import type { DocumentFinding } from './documentFinding.ts';
/** A finding of free-running CPUs, with the schedule that fails in the same way if there is one. */
export declare function freeFinding(failure: FailureReport, buildHash: string, bugs: readonly string[]): Omit<DocumentFinding, 'id'>;
//# sourceMappingURL=freeFinding.d.ts.map