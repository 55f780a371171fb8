const NONE = -1;
/** CPUs ordered by a key, the highest first: a binary heap that knows the place of each CPU. */
export class CpuHeap {
    /** The key of each CPU, whether it is in the heap or not. */
    keys;
    count = 0;
    #heap;
    #place;
    constructor(cpus) {
        this.keys = new Float64Array(cpus);
        this.#heap = new Int32Array(cpus);
        this.#place = new Int32Array(cpus).fill(NONE);
    }
    clear() {
        this.#place.fill(NONE);
        this.count = 0;
    }
    has(cpu) {
        return this.#place[cpu] !== NONE;
    }
    /** The CPU with the highest key; -1 when the heap is empty. */
    get top() {
        return this.count === 0 ? NONE : this.#heap[0];
    }
    /** Puts a CPU where its key belongs, whether it is in the heap already or not. */
    add(cpu, key) {
        this.keys[cpu] = key;
        let place = this.#place[cpu];
        if (place === NONE)
            place = this.count++;
        this.#settle(cpu, place);
    }
    remove(cpu) {
        const place = this.#place[cpu];
        if (place === NONE)
            return;
        this.#place[cpu] = NONE;
        const moved = this.#heap[--this.count];
        if (moved !== cpu)
            this.#settle(moved, place);
    }
    /** Puts a CPU at a free place, or one above or below it. */
    #settle(cpu, from) {
        const { keys, count } = this;
        const heap = this.#heap;
        const places = this.#place;
        const key = keys[cpu];
        let place = from;
        while (place > 0) {
            const parent = (place - 1) >> 1;
            const other = heap[parent];
            if (keys[other] >= key)
                break;
            heap[place] = other;
            places[other] = place;
            place = parent;
        }
        for (let child = 2 * place + 1; child < count; child = 2 * place + 1) {
            if (child + 1 < count && keys[heap[child + 1]] > keys[heap[child]])
                child++;
            const other = heap[child];
            if (keys[other] <= key)
                break;
            heap[place] = other;
            places[other] = place;
            place = child;
        }
        heap[place] = cpu;
        places[cpu] = place;
    }
}
//# sourceMappingURL=cpuHeap.js.map