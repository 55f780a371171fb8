import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** A row a scenario. */
export declare function scenariosSection({ scenarios }: ReportDocument): Markup;
//# sourceMappingURL=scenariosSection.d.ts.map
