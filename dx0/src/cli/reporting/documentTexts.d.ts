import type { ReportDocument } from '../../report/document/reportDocument.ts';
import type { ReporterName } from './reporterSpec.ts';
/** What reporters make of a whole document. */
export declare const documentTexts: Readonly<
  Record<Exclude<ReporterName, 'terminal' | 'github' | 'ndjson'>, (document: ReportDocument) => string>
>;
//# sourceMappingURL=documentTexts.d.ts.map
