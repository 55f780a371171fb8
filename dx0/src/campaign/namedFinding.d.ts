import type { NamedFinding } from '../report/stressReport.ts';
import type { Finding } from '../scenario/finding.ts';
/** A finding with its fingerprint. What a subject wrote into it is text from here on: no terminal and no log obeys it. */
export declare const namedFinding: (finding: Finding) => NamedFinding;
//# sourceMappingURL=namedFinding.d.ts.map
