import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import type { Strategy } from '../strategy.ts';
import { goOn } from './goOn.ts';

/** Where an execution stopped following its schedule. */
export interface Divergence {
  /** Index of the run that could not go on. */
  readonly run: number;
  /** Step that could not be taken; counts from 1. */
  readonly step: number;
  readonly cpu: number;
}

/**
 * Follows a recorded schedule step by step; the outcome is `diverged` when a CPU can't take a step that it
 * took. When the schedule is over, goes on without preemptions.
 */
export class Replay implements Strategy {
  readonly name = 'replay';
  readonly watches = false;
  /** Set when the last execution diverged. */
  divergence: Divergence | undefined;
  readonly #schedule: Schedule;
  readonly #total: number;
  #execution: Execution | undefined;
  #run = 0;
  /** Steps of the execution when the run is over. */
  #until = 0;

  constructor(schedule: Schedule) {
    this.#schedule = schedule.copy();
    this.#total = schedule.steps;
  }

  get forces(): boolean {
    return this.#execution!.steps < this.#total;
  }

  begin(execution: Execution): boolean {
    this.#execution = execution;
    this.#run = -1;
    this.#until = 0;
    this.divergence = undefined;
    return true;
  }

  pick(execution: Execution): number {
    const { steps } = execution;
    if (steps >= this.#total) return goOn(execution);
    while (steps >= this.#until) this.#until += this.#schedule.lengthOf(++this.#run);
    execution.grant = this.#until - steps;
    return this.#schedule.cpuOf(this.#run);
  }

  end(execution: Execution, outcome: Outcome): void {
    if (outcome.kind !== 'diverged') return;
    this.divergence = { run: this.#run, step: execution.steps + 1, cpu: outcome.cpu };
  }
}
