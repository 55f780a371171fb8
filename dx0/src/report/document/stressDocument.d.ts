import { type StressReport } from '../stressReport.ts';
import type { ReportDocument } from './reportDocument.ts';
/**
 * The document of a stress run.
 *
 * @param warnings what the user was told besides.
 */
export declare function stressDocument(report: StressReport, warnings?: readonly string[]): ReportDocument;
//# sourceMappingURL=stressDocument.d.ts.map
