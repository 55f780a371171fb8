import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { SteppedProgram } from './steppedProgram.ts';

/** Notes at which steps the operations of each CPU begin. */
export class OperationStarts implements Observer {
  readonly byCpu: number[][];
  readonly #program: SteppedProgram;

  constructor(program: SteppedProgram) {
    this.#program = program;
    this.byCpu = Array.from({ length: program.cpus }, () => []);
  }

  begin(): void {
    for (const starts of this.byCpu) starts.length = 0;
  }

  onStep({ cpu, number }: Step): void {
    const starts = this.byCpu[cpu];
    // What makes stores visible has no operations.
    if (starts === undefined) return;
    const position = this.#program.position[cpu]!;
    while (starts.length <= position) starts.push(number);
  }
}
