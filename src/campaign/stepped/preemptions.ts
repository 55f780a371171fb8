import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';

/** Notes the steps after which a CPU had to stand back although it could have gone on. */
export class Preemptions implements Observer {
  readonly steps: number[] = [];
  #execution!: Execution;
  #last = -1;

  begin(execution: Execution): void {
    this.#execution = execution;
    this.steps.length = 0;
    this.#last = -1;
  }

  onStep({ cpu, number }: Step): void {
    if (cpu !== this.#last && this.#last !== -1 && this.#execution.enabled.has(this.#last)) this.steps.push(number - 1);
    this.#last = cpu;
  }
}
