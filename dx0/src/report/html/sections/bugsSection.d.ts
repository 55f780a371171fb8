import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** The bugs that were switched on, and whether they were found. */
export declare function bugsSection({ bugs }: ReportDocument): Markup;
//# sourceMappingURL=bugsSection.d.ts.map
