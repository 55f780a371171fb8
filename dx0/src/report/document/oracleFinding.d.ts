import type { NamedFinding } from '../stressReport.ts';
import type { OracleFinding } from './documentFinding.ts';
/** A finding in the words of the document. */
export declare const oracleFinding: (finding: NamedFinding) => OracleFinding;
/** What a failure without a finding would be called; there is none. */
export declare const NO_FINDING: NamedFinding;
//# sourceMappingURL=oracleFinding.d.ts.map
