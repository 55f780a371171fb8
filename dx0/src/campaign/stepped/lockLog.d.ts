import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { AccessLog } from '../../instrument/stepped/accessLog.ts';
import type { LockHistory } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/**
 * Which locks are taken and given back in one execution, and who holds and waits for what at its end: as the scenario
 * tells it, asked between any two steps; of a scenario that tells nothing, as it looks in the steps.
 */
export declare class LockLog implements Observer {
  #private;
  /** @param isLock whether other executions have shown that a word is a lock. */
  constructor(scenario: SteppedScenario, isLock?: (address: number) => boolean);
  begin(execution: Execution): void;
  /** What the step before has done shows now. */
  onStep(step: Step): void;
  onLog(log: AccessLog, from: number, to: number): void;
  end(): void;
  /** Undefined when nothing is known of locks. */
  get history(): LockHistory | undefined;
}
//# sourceMappingURL=lockLog.d.ts.map
