import type { ReportDocument } from '../../report/document/reportDocument.ts';
import { htmlReport } from '../../report/html/htmlReport.ts';
import { junitXml } from '../../report/reporters/junit/junitXml.ts';
import { perfettoTrace } from '../../report/reporters/perfetto/perfettoTrace.ts';
import { sarifLog } from '../../report/reporters/sarif/sarifLog.ts';
import type { ReporterName } from './reporterSpec.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What reporters make of a whole document. */
export const documentTexts: Readonly<
  Record<Exclude<ReporterName, 'terminal' | 'github' | 'ndjson'>, (document: ReportDocument) => string>
> = {
  json,
  junit: junitXml,
  sarif: (document) => json(sarifLog(document)),
  perfetto: (document) => `${JSON.stringify(perfettoTrace(document))}\n`,
  html: htmlReport,
};
