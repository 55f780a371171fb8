import type { Observer } from '../../explore/observer.ts';
import type { SteppedProgram } from './steppedProgram.ts';

/** Tells the plan that a program draws when it is over, whichever plan that is: one engine draws them all. */
export class GrowingSteps implements Observer {
  readonly #program: SteppedProgram;

  constructor(program: SteppedProgram) {
    this.#program = program;
  }

  /** Steps that changed something are counted as they are written down, so that must be done. */
  onLog(): void {}

  end(): void {
    this.#program.growing?.end();
  }
}
