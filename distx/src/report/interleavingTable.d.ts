import { type Paint } from './paint.ts';
import type { SteppedFailure } from './steppedReport.ts';
/**
 * A failing execution, one column per CPU: what has to do with the object of the finding, and with what CPUs
 * fought over; the rest is counted.
 *
 * @param columns of the terminal.
 */
export declare function interleavingTable(failure: SteppedFailure, paint?: Paint, columns?: number, mostRows?: number): string[];
//# sourceMappingURL=interleavingTable.d.ts.map