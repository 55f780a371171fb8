import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** What was found, each with how it came about. */
export declare function findingsSection({ findings }: ReportDocument): Markup;
//# sourceMappingURL=findingsSection.d.ts.map