import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** The verdict as the title of the page has it. */
export declare const verdictWords: ({ verdict, findings }: ReportDocument) => string;
/** What it all came to: verdict, figures, what the verdict is worth. */
export declare function verdictHeader(document: ReportDocument): Markup;
//# sourceMappingURL=verdictHeader.d.ts.map