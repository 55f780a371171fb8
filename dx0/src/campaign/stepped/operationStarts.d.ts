import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { SteppedProgram } from './steppedProgram.ts';
/** Notes at which steps the operations of each CPU begin. */
export declare class OperationStarts implements Observer {
  #private;
  readonly byCpu: number[][];
  constructor(program: SteppedProgram);
  begin(): void;
  onStep({ cpu, number }: Step): void;
}
//# sourceMappingURL=operationStarts.d.ts.map
