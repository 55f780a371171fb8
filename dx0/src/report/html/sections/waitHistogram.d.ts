import type { LockContention } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
import type { LockColours } from './lockColours.ts';
/** How long the waits were: a column for each power of two, stacked by lock class. */
export declare function waitHistogram(contention: readonly LockContention[], colours: LockColours): Markup;
//# sourceMappingURL=waitHistogram.d.ts.map
