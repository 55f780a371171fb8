import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { SteppedProgram } from './steppedProgram.ts';

/** Shows the plan that a program draws what its steps change, whichever plan that is: one engine draws them all. */
export class GrowingSteps implements Observer {
  readonly #program: SteppedProgram;

  constructor(program: SteppedProgram) {
    this.#program = program;
  }

  onStep(step: Step): void {
    this.#program.growing?.onStep(step);
  }

  end(): void {
    this.#program.growing?.end();
  }
}
