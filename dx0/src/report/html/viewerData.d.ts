import type { DocumentFinding } from '../document/documentFinding.ts';
import type { DocumentSchedule } from '../document/documentSchedule.ts';
import { type ViewerData } from './viewerFormat.ts';
/** A finding's schedule as the script of the page wants it: small, since thousands of steps repeat few texts. */
export declare function viewerData(finding: DocumentFinding, schedule: DocumentSchedule): ViewerData;
//# sourceMappingURL=viewerData.d.ts.map
