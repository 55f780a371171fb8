/**
 * Counts executions by class, given as hash, in bounded memory.
 *
 * When `capacity` classes are known no further one is kept: its executions are only counted as `dropped`. From then on
 * the number of classes, and what is estimated from it, are lower bounds, and the probability of something new
 * is an upper bound.
 */
export class ClassCounter {
    executions = 0;
    /** Executions of classes that there was no room for. */
    dropped = 0;
    #capacity;
    #seen = new Map();
    #once = 0;
    #twice = 0;
    /** @param capacity a class takes about 40 bytes. */
    constructor(capacity = 1 << 20) {
        this.#capacity = capacity;
    }
    get isFull() {
        return this.#seen.size >= this.#capacity;
    }
    /** @returns whether the class is new; so is one that there was no room for. */
    add(hash) {
        this.executions++;
        const times = this.#seen.get(hash);
        if (times === undefined) {
            if (this.isFull) {
                this.dropped++;
                return true;
            }
            this.#seen.set(hash, 1);
            this.#once++;
            return true;
        }
        // More than three are as good as three.
        if (times < 3)
            this.#seen.set(hash, times + 1);
        if (times === 1) {
            this.#once--;
            this.#twice++;
        }
        else if (times === 2)
            this.#twice--;
        return false;
    }
    get counts() {
        const { executions, dropped } = this;
        return { executions, classes: this.#seen.size, dropped, once: this.#once, twice: this.#twice };
    }
}
//# sourceMappingURL=classCounter.js.map