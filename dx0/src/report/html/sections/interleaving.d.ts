import type { DocumentSchedule } from '../../document/documentSchedule.ts';
import { type Markup } from '../markup.ts';
/** A failing execution, a column a CPU, and what was left out counted; all of it is in the viewer. */
export declare function interleaving(schedule: DocumentSchedule): Markup;
//# sourceMappingURL=interleaving.d.ts.map
