/** An execution is left to its priorities for so many steps, and for so many times those of the longest that ended. */
const LEAST_STEPS = 2000;
const TIMES = 4;
/** Steps between two CPUs put behind from then on. */
const EVERY = 250;
/**
 * When a strategy with priorities has to put the highest CPU behind all others, since the execution is far longer than
 * any that ended: a CPU that waits in a loop that writes is enabled, and could keep out for ever those it waits for
 * (fair PCT of Deligiannis and others: Industrial-Strength Controlled Concurrency Testing for C# Programs with
 * Coyote, TACAS 2023).
 */
export class Fairness {
    #longest = 0;
    #due = LEAST_STEPS;
    #priority = 0;
    /** @param lowest a priority below all that the execution begins with or gives out by itself. */
    begin(lowest) {
        this.#due = Math.max(LEAST_STEPS, TIMES * this.#longest);
        this.#priority = lowest;
    }
    /** Steps from `step` on before it may be asked again. */
    left(step) {
        return this.#due + 1 - step;
    }
    isDue(step) {
        if (step <= this.#due)
            return false;
        this.#due = step + EVERY;
        return true;
    }
    /** A priority below all others so far. */
    lower() {
        return this.#priority--;
    }
    /** @param steps of an execution that ended by itself. */
    end(steps) {
        this.#longest = Math.max(this.#longest, steps);
    }
}
//# sourceMappingURL=fairness.js.map