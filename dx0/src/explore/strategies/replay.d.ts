import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import type { Strategy } from '../strategy.ts';
/** Where an execution stopped following its schedule. */
export interface Divergence {
  /** Index of the run that could not go on. */
  readonly run: number;
  /** Step that could not be taken; counts from 1. */
  readonly step: number;
  readonly cpu: number;
}
/**
 * Follows a recorded schedule step by step; the outcome is `diverged` when a CPU can't take a step that it
 * took. When the schedule is over, goes on without preemptions.
 */
export declare class Replay implements Strategy {
  #private;
  readonly name = 'replay';
  readonly watches = false;
  /** Set when the last execution diverged. */
  divergence: Divergence | undefined;
  constructor(schedule: Schedule);
  get forces(): boolean;
  begin(execution: Execution): boolean;
  pick(execution: Execution): number;
  end(execution: Execution, outcome: Outcome): void;
}
//# sourceMappingURL=replay.d.ts.map
