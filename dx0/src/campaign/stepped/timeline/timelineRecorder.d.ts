import type { Execution } from '../../../explore/execution.ts';
import type { Observer } from '../../../explore/observer.ts';
import type { Step } from '../../../explore/step.ts';
import type { Timeline } from '../../../report/timeline/timeline.ts';
import type { SteppedScenario } from '../steppedScenario.ts';
/**
 * Keeps how the frames of a scenario and its CPUs looked after each step. What a step did is seen where the next one
 * begins, as in `WordChecks`.
 */
export declare class TimelineRecorder implements Observer {
  #private;
  /** @param steps that the execution will take at least. */
  constructor(scenario: SteppedScenario, steps: number);
  begin(execution: Execution): void;
  onStep({ number, site }: Step): void;
  onPlain({ site }: Step): void;
  end(): void;
  /** Undefined when no step was recorded. */
  get timeline(): Timeline | undefined;
}
//# sourceMappingURL=timelineRecorder.d.ts.map
