import type { Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';
/** Never preempts: a CPU runs until it sleeps or ends, then the lowest enabled one. */
export declare class Serial implements Strategy {
  readonly name = 'serial';
  readonly watches = false;
  begin(): boolean;
  pick(execution: Execution): number;
}
//# sourceMappingURL=serial.d.ts.map
