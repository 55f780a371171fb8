import { Accesses } from './accesses.js';
import { grown } from './grown.js';
const NEVER = -1;
/**
 * The steps of an execution by depth, with their vector clocks: row d says for each CPU how many of its steps
 * happen before step d or are it. An execution that begins like the one before keeps the rows of that beginning.
 */
export class StepLog {
    cpus;
    accesses;
    cpu = new Uint8Array(64);
    /** Number of a step among those of its CPU, from 1. */
    sequence = new Int32Array(64);
    clocks;
    /** Depth up to which everything happens before every later step; by depth. */
    barrier = new Int32Array(64);
    /** Depth of the latest earlier step that may depend on this one. */
    previous = new Int32Array(64);
    /** Steps whose rows are kept. */
    kept = 0;
    /** Steps taken in this execution. */
    count = 0;
    /** Depth of the last step of each CPU in this execution, -1: none. */
    last;
    /** Depth of the notify that woke each CPU last, -1: none. */
    waker;
    /** Once steps depend on each other without sharing an address, all earlier steps are looked at. */
    isWide = false;
    /** The latest step by block of 8 bytes. */
    #latest = new Map();
    constructor(cpus, equalStores = false) {
        this.cpus = cpus;
        this.accesses = new Accesses(equalStores);
        this.clocks = new Int32Array(64 * cpus);
        this.last = new Int32Array(cpus);
        this.waker = new Int32Array(cpus);
    }
    /** Begins an execution whose first `kept` steps are those of the one before. */
    begin(kept) {
        const { at } = this.accesses;
        for (let d = this.kept - 1; d >= kept; d--)
            if (at[d] !== -1)
                this.#latest.set(at[d] >> 3, this.previous[d]);
        this.kept = kept;
        this.count = 0;
        this.last.fill(NEVER);
        this.waker.fill(NEVER);
    }
    /** A kept step happens again. */
    repeat() {
        this.last[this.cpu[this.count]] = this.count++;
    }
    /** Room for a step at depth `count`, and one more that is only looked at. */
    ensure() {
        if (this.count + 1 < this.cpu.length)
            return;
        this.cpu = grown(this.cpu);
        this.sequence = grown(this.sequence);
        this.clocks = grown(this.clocks);
        this.barrier = grown(this.barrier);
        this.previous = grown(this.previous);
        this.accesses.grow();
    }
    /** The access at depth `count`, which is noted already, becomes a step of `cpu`. */
    append(cpu) {
        const depth = this.count++;
        this.kept = this.count;
        this.begun(depth, cpu);
        this.last[cpu] = depth;
        const at = this.accesses.at[depth];
        if (at === -1)
            return;
        this.#latest.set(at >> 3, depth);
    }
    /** Makes row `depth` what happens before the next step of `cpu` because of its own steps, its waker, and time. */
    begun(depth, cpu) {
        const { cpus, clocks, accesses } = this;
        const own = this.last[cpu];
        const row = depth * cpus;
        this.cpu[depth] = cpu;
        if (own === NEVER) {
            this.sequence[depth] = 1;
            clocks.fill(0, row, row + cpus);
        }
        else {
            this.sequence[depth] = this.sequence[own] + 1;
            clocks.copyWithin(row, own * cpus, own * cpus + cpus);
        }
        for (let d = own + 1; d < this.barrier[depth]; d++) {
            const other = row + this.cpu[d];
            if (clocks[other] < this.sequence[d])
                clocks[other] = this.sequence[d];
        }
        const at = accesses.at[depth];
        this.previous[depth] = at === -1 ? NEVER : (this.#latest.get(at >> 3) ?? NEVER);
    }
    /** What happens before step `earlier`, and it itself, happens before the step of row `depth`. */
    join(depth, earlier) {
        const { cpus, clocks } = this;
        const row = depth * cpus;
        const from = earlier * cpus;
        for (let c = 0; c < cpus; c++)
            if (clocks[row + c] < clocks[from + c])
                clocks[row + c] = clocks[from + c];
    }
    /** Whether step `earlier` happens before the step of row `depth`, as far as that is known. */
    isBefore(earlier, depth) {
        return this.clocks[depth * this.cpus + this.cpu[earlier]] >= this.sequence[earlier];
    }
    /** Depth of the next step to look at on the way back from `depth`, of those that may depend on `of`. */
    back(depth, of) {
        return this.isWide ? depth - 1 : depth === of ? this.previous[of] : this.previous[depth];
    }
}
//# sourceMappingURL=stepLog.js.map