import type { Observer } from '../../explore/observer.ts';
import type { Plan } from '../../explore/plan.ts';
import type { Schedule } from '../../explore/schedule.ts';
import type { WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/**
 * Orders of locks in the executions of one thread, each with the first execution that had it: as the subject notes
 * them itself, otherwise as they are seen in the steps.
 */
export declare class LockOrders {
  #private;
  readonly observers: readonly Observer[];
  constructor(scenario: SteppedScenario);
  /** The execution that comes next. */
  begin(chunk: number, execution: number): void;
  /** That execution is over. */
  end(chunk: number, execution: number, plan: Plan, schedule: Schedule): void;
  /** Whether a word was seen to be a lock. */
  isLock(address: number): boolean;
  /**
   * All of them so far, since that a word is a lock may turn out late; each with the executions that had it since this
   * was asked last.
   */
  all(): WitnessedOrder[];
}
//# sourceMappingURL=lockOrders.d.ts.map
