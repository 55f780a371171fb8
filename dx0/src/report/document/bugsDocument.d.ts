import type { DocumentFinding } from './documentFinding.ts';
import type { DocumentBug } from './reportDocument.ts';
/** The bugs that were switched on, with what was found. */
export declare const bugsDocument: (
  bugs: readonly string[],
  titles: readonly string[],
  findings: readonly DocumentFinding[],
) => DocumentBug[];
//# sourceMappingURL=bugsDocument.d.ts.map
