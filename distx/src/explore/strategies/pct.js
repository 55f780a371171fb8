import { CpuHeap } from './cpuHeap.js';
import { Fairness } from './fairness.js';
const TWO_TO_32 = 0x1_0000_0000;
/** Steps a CPU is taken to have before an execution was seen. */
const GUESSED_STEPS = 16;
/**
 * PCT (Burckhardt, Kothari, Musuvathi, Nagarakatte: A Randomized Scheduler with Probabilistic Guarantees of
 * Finding Bugs, ASPLOS 2010): every CPU has a random priority and the highest enabled one runs; at d - 1 random
 * steps it is put behind all others. Finds a bug that d orderings make with probability `guarantee`.
 *
 * Only steps count at which more than one CPU is enabled (as the paper advises). How many those are is not known
 * beforehand, as the paper has it, but the most that an execution of this instance has had; for the first a guess.
 * A CPU that spins is not enabled, so that it needs no priority of its own; `Fairness` is for other ways to wait.
 */
export class Pct {
    name;
    watches = false;
    #depth;
    #random;
    #heap = new CpuHeap(0);
    /** Steps an execution is expected to have; 0: none was seen. */
    #steps = 0;
    /** Steps of the present execution before which a priority falls, ascending, and to what. */
    #changes = [];
    #lowered = [];
    #next = 0;
    #fairness = new Fairness();
    /** Additions to the enabled set that are taken into account. */
    #seen = 0;
    /** @param depth orderings that make up the bugs looked for, at least 1. */
    constructor(depth = 3) {
        this.name = `pct:${depth}`;
        this.#depth = depth;
    }
    /** Lower bound of the probability that one execution finds a bug of this depth. */
    guarantee(cpus, steps) {
        return 1 / (cpus * Math.max(1, steps) ** (this.#depth - 1));
    }
    begin(execution, random) {
        const { cpus, enabled } = execution;
        this.#random = random;
        if (this.#heap.keys.length === cpus)
            this.#heap.clear();
        else
            this.#heap = new CpuHeap(cpus);
        for (let cpu = 0; cpu < cpus; cpu++)
            this.#heap.add(cpu, random.next());
        this.#seen = enabled.additions;
        this.#drawChanges(this.#steps === 0 ? cpus * GUESSED_STEPS : this.#steps);
        this.#fairness.begin(-this.#depth);
        return true;
    }
    pick(execution) {
        const heap = this.#heap;
        this.#admit(execution);
        const step = execution.steps - execution.unasked + 1;
        let cpu = this.#highest(execution);
        // Those that fell due while one CPU ran alone count as due now.
        while (this.#next < this.#changes.length && this.#changes[this.#next] <= step) {
            heap.add(cpu, this.#lowered[this.#next++]);
            cpu = this.#highest(execution);
        }
        if (this.#fairness.isDue(step)) {
            heap.add(cpu, this.#fairness.lower());
            cpu = this.#highest(execution);
        }
        const left = this.#fairness.left(step);
        execution.grant = this.#next < this.#changes.length ? Math.min(this.#changes[this.#next] - step, left) : left;
        return cpu;
    }
    end(execution, { kind }) {
        if (kind === 'limit' || kind === 'livelock')
            return;
        this.#steps = Math.max(this.#steps, execution.steps - execution.unasked, 1);
        this.#fairness.end(this.#steps);
    }
    /** Draws distinct steps; which of the CPUs put behind is last is as random as the steps are. */
    #drawChanges(steps) {
        const changes = this.#changes;
        const lowered = this.#lowered;
        const count = Math.min(this.#depth - 1, steps);
        changes.length = lowered.length = count;
        this.#next = 0;
        for (let drawn = 0; drawn < count;) {
            const step = 1 + Math.floor(this.#random.next() * (steps / TWO_TO_32));
            let place = drawn;
            while (place > 0 && changes[place - 1] > step)
                place--;
            if (place > 0 && changes[place - 1] === step)
                continue;
            for (let i = drawn; i > place; i--) {
                changes[i] = changes[i - 1];
                lowered[i] = lowered[i - 1];
            }
            changes[place] = step;
            lowered[place] = -1 - drawn++;
        }
    }
    #highest({ enabled }) {
        const heap = this.#heap;
        while (!enabled.has(heap.top))
            heap.remove(heap.top);
        return heap.top;
    }
    /** Takes in the CPUs that became enabled. */
    #admit({ enabled }) {
        const heap = this.#heap;
        if (enabled.additions - this.#seen > enabled.remembered) {
            for (let i = 0; i < enabled.count; i++)
                heap.add(enabled.list[i], heap.keys[enabled.list[i]]);
            this.#seen = enabled.additions;
        }
        while (this.#seen < enabled.additions) {
            const cpu = enabled.added(this.#seen++);
            heap.add(cpu, heap.keys[cpu]);
        }
    }
}
//# sourceMappingURL=pct.js.map