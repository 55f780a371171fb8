import type { Execution } from '../execution.ts';
import type { Schedule } from '../schedule.ts';
import type { Strategy } from '../strategy.ts';
import { goOn } from './goOn.ts';

/**
 * Follows a schedule that was made up as far as it can be followed: a run whose CPU is not enabled is skipped,
 * or what is left of it. When the schedule is over, goes on without preemptions.
 */
export class LenientReplay implements Strategy {
  readonly name = 'lenient replay';
  /** So that the steps of a CPU that is alone are counted as part of its run. */
  readonly watches = true;
  /** Runs of the execution's schedule, by index, that ended in a preemption. */
  readonly preempted: number[] = [];
  readonly #schedule: Schedule;
  #run = -1;
  /** Steps of the execution when the run is over. */
  #until = 0;

  constructor(schedule: Schedule) {
    this.#schedule = schedule.copy();
  }

  /** Nothing is left of the schedule; asked after a pick, which then was not the schedule's. */
  get isOver(): boolean {
    return this.#run >= this.#schedule.count;
  }

  begin(): boolean {
    this.#run = -1;
    this.#until = 0;
    this.preempted.length = 0;
    return true;
  }

  pick(execution: Execution): number {
    const { enabled, last } = execution;
    const cpu = this.#next(execution);
    if (cpu !== last && last >= 0 && enabled.has(last)) this.preempted.push(execution.schedule.count - 1);
    return cpu;
  }

  #next(execution: Execution): number {
    const { steps, enabled } = execution;
    const schedule = this.#schedule;
    while (this.#run < schedule.count) {
      if (steps < this.#until && enabled.has(schedule.cpuOf(this.#run))) {
        execution.grant = this.#until - steps;
        return schedule.cpuOf(this.#run);
      }
      this.#until = steps;
      if (++this.#run < schedule.count) this.#until += schedule.lengthOf(this.#run);
    }
    return goOn(execution);
  }
}
