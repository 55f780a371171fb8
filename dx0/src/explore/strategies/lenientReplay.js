import { goOn } from './goOn.js';
/**
 * Follows a schedule that was made up as far as it can be followed: a run whose CPU is not enabled is skipped,
 * or what is left of it. When the schedule is over, goes on without preemptions.
 */
export class LenientReplay {
  name = 'lenient replay';
  /** So that the steps of a CPU that is alone are counted as part of its run. */
  watches = true;
  /** Runs of the execution's schedule, by index, that ended in a preemption. */
  preempted = [];
  #schedule;
  #run = -1;
  /** Steps of the execution when the run is over. */
  #until = 0;
  constructor(schedule) {
    this.#schedule = schedule.copy();
  }
  /** Nothing is left of the schedule; asked after a pick, which then was not the schedule's. */
  get isOver() {
    return this.#run >= this.#schedule.count;
  }
  begin() {
    this.#run = -1;
    this.#until = 0;
    this.preempted.length = 0;
    return true;
  }
  pick(execution) {
    const { enabled, last } = execution;
    const cpu = this.#next(execution);
    if (cpu !== last && last >= 0 && enabled.has(last)) this.preempted.push(execution.schedule.count - 1);
    return cpu;
  }
  #next(execution) {
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
//# sourceMappingURL=lenientReplay.js.map
