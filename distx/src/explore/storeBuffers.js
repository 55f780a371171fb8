import { Op } from '../instrument/stepped/op.js';
import { wordOf } from '../instrument/stepped/valueAfter.js';
/**
 * Store buffers as x86 processors have them (Owens, Sarkar and Sewell, _A better x86 memory model: x86-TSO_, 2009):
 * plain stores of a CPU become visible later, in their order; its own loads see them at once.
 *
 * Of `n` CPUs, CPU `n + i` makes the oldest store of CPU i visible with each of its steps, and is finished while there
 * is none: for strategies, schedules and tokens it is a CPU like any other. While a CPU runs, memory is as it sees it.
 */
export class StoreBuffers {
    #cpus;
    #pending;
    #waiting;
    #stores;
    constructor(cpus, operations, waiting) {
        this.#cpus = cpus;
        this.#pending = operations;
        this.#waiting = waiting;
        this.#stores = Array.from({ length: 2 * cpus }, () => []);
    }
    begin() {
        for (const stores of this.#stores)
            stores.length = 0;
        for (let cpu = 0; cpu < this.#cpus; cpu++)
            this.#waiting.finish(this.#cpus + cpu);
    }
    /** What makes the stores of CPU `cpu` visible. */
    drainOf(cpu) {
        return { next: () => ({ done: this.#drain(cpu) }) };
    }
    /** A CPU is about to run: it sees its own stores. */
    enter(cpu) {
        for (const store of this.#stores[cpu]) {
            const array = elements(store.array);
            store.hidden = array[store.index];
            array[store.index] = store.value;
        }
    }
    /** A CPU has run: the others don't see its stores. */
    leave(cpu) {
        const stores = this.#stores[cpu];
        for (let i = stores.length - 1; i >= 0; i--)
            elements(stores[i].array)[stores[i].index] = stores[i].hidden;
    }
    /** Whether a step is a store that is buffered. */
    isBuffered(cpu, op) {
        return op === Op.write && cpu < this.#cpus;
    }
    /** The running CPU is about to store: nobody else sees it yet, but from now on it can be made visible. */
    push(cpu) {
        this.#waiting.progress(cpu);
        const operations = this.#pending;
        const array = operations.array[cpu];
        const index = operations.index[cpu];
        const stores = this.#stores[cpu];
        stores.push({
            array,
            index,
            value: operations.a[cpu],
            site: operations.site[cpu],
            hidden: elements(array)[index],
        });
        if (stores.length > 1)
            return;
        this.#announce(cpu);
        this.#waiting.revive(this.#cpus + cpu);
    }
    /** All stores of the running CPU become visible. @returns whether another CPU became enabled by that. */
    flush(cpu) {
        const stores = this.#stores[cpu];
        if (stores.length === 0)
            return false;
        let found = false;
        for (const { array, index, value } of stores) {
            if (this.#waiting.changed(cpu, array, index, wordOf(value)))
                found = true;
        }
        stores.length = 0;
        this.#waiting.finish(this.#cpus + cpu);
        return found;
    }
    /** The oldest store becomes visible. @returns whether it was the last. */
    #drain(cpu) {
        const stores = this.#stores[cpu];
        const { array, index, value } = stores.shift();
        elements(array)[index] = value;
        if (stores.length === 0)
            return true;
        this.#announce(cpu);
        return false;
    }
    /** The oldest store is what comes next. */
    #announce(cpu) {
        const operations = this.#pending;
        const drain = this.#cpus + cpu;
        const { array, index, value, site } = this.#stores[cpu][0];
        operations.kind[drain] = Op.write;
        operations.site[drain] = site;
        operations.array[drain] = array;
        operations.index[drain] = index;
        operations.a[drain] = value;
    }
}
const elements = (array) => array;
/** Whether an operation waits until all stores of its CPU are visible. As on x86, a load does not. */
export const isFence = (op) => (op >= Op.store && op <= Op.wait) || op === Op.notify || op === Op.waitAsync;
//# sourceMappingURL=storeBuffers.js.map