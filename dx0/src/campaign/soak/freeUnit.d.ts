import type { StressParameters } from '../../report/stressReport.ts';
import type { Interrupt } from '../interrupt.ts';
import type { NoiseSetup } from '../noiseSetup.ts';
import { type PreparedScenario } from '../preparedScenario.ts';
import { ScenarioRun } from '../scenarioRun.ts';
import type { SoakUnit } from './soakPlan.ts';
/** Epochs of a unit. */
export declare const EPOCHS = 4;
/** A scenario's turn on worker threads. */
export interface FreeTurn {
  readonly unit: SoakUnit;
  readonly prepared: PreparedScenario;
  readonly cpus: number;
  readonly bugs: readonly string[];
  /** When to have finished, on the clock of performance.now(). */
  readonly deadline: number;
  readonly interrupt: Interrupt;
  /** Operations completed so far. */
  readonly onSample: (operations: number) => void;
}
export interface FreeResult {
  readonly run: ScenarioRun;
  readonly noise: NoiseSetup | undefined;
  readonly parameters: StressParameters;
  /** It was not cut short. */
  readonly isWhole: boolean;
}
/** CPUs that outlive a turn, as long as all of them live. */
export declare class FreeRunner {
  #private;
  /** @param stallMs time without a finished operation after which a CPU stalls. */
  constructor(stallMs: number);
  /** Every turn has protocol and locks of its own, so that all of them get theirs. */
  run(turn: FreeTurn): Promise<FreeResult>;
  destroy(): Promise<void>;
}
//# sourceMappingURL=freeUnit.d.ts.map
