import { type Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';
/**
 * All schedules with at most so many preemptions, depth first (context bounding: Musuvathi and Qadeer, PLDI 2007).
 * A CPU that may not be preempted any more is let run without being asked about.
 */
export declare class FewPreemptions implements Strategy {
  #private;
  readonly name = 'few preemptions';
  readonly watches = false;
  constructor(most: number);
  begin(): boolean;
  pick(execution: Execution): number;
  /** Goes to the next schedule; false: there is none. */
  advance(): boolean;
}
//# sourceMappingURL=fewPreemptions.d.ts.map
