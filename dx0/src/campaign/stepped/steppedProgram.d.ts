import type { Coroutine, Program } from '../../explore/program.ts';
import type { Plan } from '../../explore/plan.ts';
import type { GrowingPlan } from './growingPlan.ts';
import type { SteppedScenario } from './steppedScenario.ts';
type Actor = unknown;
/** The CPUs of a scenario, each running what a plan gives it. */
export declare class SteppedProgram implements Program {
  #private;
  readonly cpus: number;
  plan: Plan;
  /** The plan, while it still grows. */
  growing: GrowingPlan | undefined;
  /** For each CPU, the operation of its plan that it is in, or how many it has done. */
  readonly position: number[];
  readonly actors: Actor[];
  constructor(scenario: SteppedScenario, now: () => number);
  /** Whether CPUs that are done serve the others, so that there is something to settle and tear down. */
  get hasEnd(): boolean;
  reset(): void;
  start(cpu: number): Coroutine;
}
export {};
//# sourceMappingURL=steppedProgram.d.ts.map
