import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** What was fought over: charts of the waits, and the figures. */
export declare function contentionSection({ contention, scenarios }: ReportDocument): Markup;
//# sourceMappingURL=contentionSection.d.ts.map
