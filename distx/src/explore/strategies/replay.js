import { goOn } from './goOn.js';
/**
 * Follows a recorded schedule step by step; the outcome is `diverged` when a CPU can't take a step that it
 * took. When the schedule is over, goes on without preemptions.
 */
export class Replay {
    name = 'replay';
    watches = false;
    /** Set when the last execution diverged. */
    divergence;
    #schedule;
    #total;
    #execution;
    #run = 0;
    /** Steps of the execution when the run is over. */
    #until = 0;
    constructor(schedule) {
        this.#schedule = schedule.copy();
        this.#total = schedule.steps;
    }
    get forces() {
        return this.#execution.steps < this.#total;
    }
    begin(execution) {
        this.#execution = execution;
        this.#run = -1;
        this.#until = 0;
        this.divergence = undefined;
        return true;
    }
    pick(execution) {
        const { steps } = execution;
        if (steps >= this.#total)
            return goOn(execution);
        while (steps >= this.#until)
            this.#until += this.#schedule.lengthOf(++this.#run);
        execution.grant = this.#until - steps;
        return this.#schedule.cpuOf(this.#run);
    }
    end(execution, outcome) {
        if (outcome.kind !== 'diverged')
            return;
        this.divergence = { run: this.#run, step: execution.steps + 1, cpu: outcome.cpu };
    }
}
//# sourceMappingURL=replay.js.map