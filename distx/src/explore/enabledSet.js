/** The CPUs that can take a step, maintained as they change: adding, removing and picking cost the same for 2 CPUs and for 1,000. */
export class EnabledSet {
    /** The first `count` entries are the members, in no particular but a reproducible order. */
    list;
    count = 0;
    /** CPUs that became enabled since the execution began, counted each time. */
    additions = 0;
    #place;
    #added;
    constructor(capacity) {
        this.list = new Int32Array(capacity);
        this.#place = new Int32Array(capacity).fill(-1);
        this.#added = new Int32Array(1 << (32 - Math.clz32(capacity)));
    }
    /** Makes CPUs 0 to `cpus` - 1 the members. */
    fill(cpus) {
        for (let cpu = 0; cpu < cpus; cpu++) {
            this.list[cpu] = cpu;
            this.#place[cpu] = cpu;
        }
        this.count = cpus;
        this.additions = 0;
    }
    clear() {
        // Mostly there are none: members are taken out one by one.
        for (let i = 0; i < this.count; i++)
            this.#place[this.list[i]] = -1;
        this.count = this.additions = 0;
    }
    has(cpu) {
        return this.#place[cpu] !== -1;
    }
    add(cpu) {
        if (this.#place[cpu] !== -1)
            return;
        this.#place[cpu] = this.count;
        this.list[this.count++] = cpu;
        this.#added[this.additions++ & (this.#added.length - 1)] = cpu;
    }
    /** The CPU of the `n`th addition, from 0; only the latest are known, at least as many as there are CPUs. */
    added(n) {
        return this.#added[n & (this.#added.length - 1)];
    }
    /** How many of the latest additions are known. */
    get remembered() {
        return this.#added.length;
    }
    remove(cpu) {
        const place = this.#place[cpu];
        if (place === -1)
            return;
        const last = this.list[--this.count];
        this.list[place] = last;
        this.#place[last] = place;
        this.#place[cpu] = -1;
    }
}
//# sourceMappingURL=enabledSet.js.map