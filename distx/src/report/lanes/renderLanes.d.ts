import type { Paint } from '../paint.ts';
import { type Lane, type LaneRow } from './laneRow.ts';
/**
 * Rows in one column per CPU, with a column for source positions; one under the other when that is too wide.
 *
 * @param layout rows that there must be room for, when not those alone that are shown.
 */
export declare function renderLanes(lanes: readonly Lane[], rows: readonly LaneRow[], paint: Paint, columns: number, layout?: readonly LaneRow[]): string[];
//# sourceMappingURL=renderLanes.d.ts.map