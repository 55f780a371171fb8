import type { Coroutine, Program } from '../../explore/program.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import type { SteppedProgram } from './steppedProgram.ts';
/** What follows an execution: every CPU settles, then CPU 0 tears everything down while the others serve it. */
export declare class EndProgram implements Program {
  #private;
  readonly cpus: number;
  constructor(scenario: SteppedScenario, program: SteppedProgram);
  /** Goes on where the execution ended. */
  reset(): void;
  start(cpu: number): Generator<void, void> & Coroutine;
}
//# sourceMappingURL=endProgram.d.ts.map
