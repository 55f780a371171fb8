import { htmlReport } from '../../report/html/htmlReport.js';
import { junitXml } from '../../report/reporters/junit/junitXml.js';
import { perfettoTrace } from '../../report/reporters/perfetto/perfettoTrace.js';
import { sarifLog } from '../../report/reporters/sarif/sarifLog.js';
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
/** What reporters make of a whole document. */
export const documentTexts = {
  json,
  junit: junitXml,
  sarif: (document) => json(sarifLog(document)),
  perfetto: (document) => `${JSON.stringify(perfettoTrace(document))}\n`,
  html: htmlReport,
};
//# sourceMappingURL=documentTexts.js.map
