import type { Bug } from '../campaign/bugCatalogue.ts';
import type { Interrupt } from '../campaign/interrupt.ts';
import type { BugsParameters } from '../report/bugsReport.ts';
import type { Paint } from '../report/paint.ts';
import type { SteppedFailure } from '../report/steppedReport.ts';
/** Shows what a bug is, and a failing execution that is small: the one on record, or one that is looked for now. */
export declare function explainBug(
  bug: Bug,
  parameters: BugsParameters,
  interrupt: Interrupt,
  paint: Paint,
  columns: number,
): Promise<{
  readonly lines: readonly string[];
  readonly failure: SteppedFailure | undefined;
}>;
//# sourceMappingURL=explainBug.d.ts.map
