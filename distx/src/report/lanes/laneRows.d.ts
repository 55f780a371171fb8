import type { SteppedEvent, SteppedFailure } from '../steppedReport.ts';
import { type LaneRow } from './laneRow.ts';
/** The rows of a failing execution, the weightiest events in at most `most` rows, if that can be. */
export declare function laneRows(failure: SteppedFailure, most: number): LaneRow[];
/** A row for one event; `index` among the failure's events, `violation` that of the one to blame. */
export declare function eventRow({ why }: SteppedFailure, event: SteppedEvent, index: number, violation: number): LaneRow;
//# sourceMappingURL=laneRows.d.ts.map