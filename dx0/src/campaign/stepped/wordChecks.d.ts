import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** Asks the scenario, between two steps, about the word that the step before changed. */
export declare class WordChecks implements Observer {
  #private;
  finding: Finding | undefined;
  constructor(scenario: SteppedScenario);
  begin(execution: Execution): void;
  onChanged(address: number): void;
}
//# sourceMappingURL=wordChecks.d.ts.map
