import type { LockContention } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
import type { LockColours } from './lockColours.ts';
/** The call sites that waited longest, over all lock classes. */
export declare function topSites(contention: readonly LockContention[], colours: LockColours): Markup;
//# sourceMappingURL=topSites.d.ts.map