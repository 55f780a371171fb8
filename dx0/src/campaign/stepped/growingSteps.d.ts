import type { Observer } from '../../explore/observer.ts';
import type { SteppedProgram } from './steppedProgram.ts';
/** Tells the plan that a program draws when it is over, whichever plan that is: one engine draws them all. */
export declare class GrowingSteps implements Observer {
  #private;
  constructor(program: SteppedProgram);
  /** Steps that changed something are counted as they are written down, so that must be done. */
  onLog(): void;
  end(): void;
}
//# sourceMappingURL=growingSteps.d.ts.map
