import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';

/** Notes the numbers of the steps after which a CPU was preempted. */
export class PreemptionSteps implements Observer {
  readonly steps: number[] = [];
  #execution!: Execution;
  #preemptions = 0;

  begin(execution: Execution): void {
    this.#execution = execution;
    this.#preemptions = 0;
    this.steps.length = 0;
  }

  onStep({ number }: Step): void {
    const { preemptions } = this.#execution;
    if (preemptions === this.#preemptions) return;
    this.#preemptions = preemptions;
    this.steps.push(number - 1);
  }
}
