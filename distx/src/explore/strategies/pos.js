import { RacingGroups } from './racingGroups.js';
const NONE = -1;
/**
 * POS (Yuan, Yang, Gu: Partial Order Aware Concurrency Sampling, CAV 2018): every pending operation has a random
 * priority; the highest happens, and those that race with it draw new ones. Samples partial orders much more
 * evenly than a random walk, and has nothing to set.
 *
 * Racing: on the same word and not commuting. The new priorities are not all drawn, see RacingGroups. The paper's
 * exception for operations that race with nothing is left out: their place changes no partial order.
 */
export class Pos {
    name = 'pos';
    watches = true;
    #groups = new RacingGroups(0);
    #random;
    #seen = 0;
    #picked = NONE;
    #steps = 0;
    #unasked = 0;
    begin(execution, random) {
        const { cpus } = execution;
        if (this.#groups.cpus !== cpus)
            this.#groups = new RacingGroups(cpus);
        this.#random = random;
        this.#enterAll(execution);
        return true;
    }
    pick(execution) {
        const { enabled } = execution;
        const groups = this.#groups;
        const picked = this.#picked;
        // A pick need not have been carried out, and others may have run unasked.
        if (this.#unasked !== execution.unasked)
            this.#enterAll(execution);
        else if (picked !== NONE && execution.steps !== this.#steps) {
            groups.happened(picked);
            if (enabled.has(picked))
                this.#enter(execution, picked);
        }
        while (this.#seen < enabled.additions) {
            const cpu = enabled.added(this.#seen++);
            if (groups.has(cpu))
                groups.letIn(cpu);
            else
                this.#enter(execution, cpu);
        }
        while (!enabled.has(groups.first))
            groups.leaveOut(groups.first);
        this.#picked = groups.first;
        this.#steps = execution.steps;
        return this.#picked;
    }
    #enterAll(execution) {
        this.#groups.begin(this.#random);
        const { list, count, additions } = execution.enabled;
        for (let i = 0; i < count; i++)
            this.#enter(execution, list[i]);
        this.#seen = additions;
        this.#unasked = execution.unasked;
        this.#picked = NONE;
    }
    #enter(execution, cpu) {
        this.#groups.enter(cpu, execution.addressOf(cpu), execution.pending.kind[cpu]);
    }
}
//# sourceMappingURL=pos.js.map