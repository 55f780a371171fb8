import { type Paint } from './paint.ts';
import type { SteppedFailure } from './steppedReport.ts';
/** A failing execution on one screen: what is wrong, how it came about, why, and how to see it again. */
export declare function steppedScreen(failure: SteppedFailure, paint?: Paint, columns?: number): string[];
//# sourceMappingURL=steppedScreen.d.ts.map