import type { DocumentSchedule } from '../../document/documentSchedule.ts';
import { type Markup } from '../markup.ts';
/** The frame of the viewer, which the script of the page fills; it stays hidden where no script runs. */
export declare function viewerMarkup(index: number, { timeline }: DocumentSchedule): Markup;
//# sourceMappingURL=viewerMarkup.d.ts.map