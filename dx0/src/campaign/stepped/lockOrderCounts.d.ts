import type { LockOrderCount } from '../../report/steppedReport.ts';
import type { LockChange, WitnessedOrder } from './explorerProtocol.ts';
/**
 * How often the locks of an execution were taken in each order, over all executions: those taken both ways first, then
 * those taken most often.
 *
 * @param about what the finding names: orders of locks in it count as well.
 */
export declare function lockOrderCounts(
  orders: readonly WitnessedOrder[],
  changes: readonly LockChange[],
  about: string,
): LockOrderCount[];
//# sourceMappingURL=lockOrderCounts.d.ts.map
