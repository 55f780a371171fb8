import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** How it was run, and where: enough to do it again. */
export declare function runSection({ commandLine, parameters, environment, started, ended }: ReportDocument): Markup;
//# sourceMappingURL=runSection.d.ts.map