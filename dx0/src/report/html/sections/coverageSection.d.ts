import type { ReportDocument } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** How much was new as time went on: a small chart a scenario that was stepped. */
export declare function coverageSection({ scenarios }: ReportDocument): Markup;
//# sourceMappingURL=coverageSection.d.ts.map
