import { Op } from '../../instrument/stepped/op.js';
/** When each CPU last completed an operation, and what it did since. */
export class Progress {
    /** Operations completed by all CPUs. */
    completed = 0;
    /** Number of the step at which an operation was last seen completed; 0: none was. */
    lastStep = 0;
    /** Most steps that an operation of any CPU took of its own. */
    longest = 0;
    /** By CPU: its steps since it completed an operation. */
    own = [];
    /** By CPU: operations that all CPUs had completed when it completed its last one. */
    since = [];
    /** By CPU: whether it has slept since. */
    slept = [];
    #completedBy;
    #counts = [];
    /** @param completedBy operations a CPU has completed in this execution. */
    constructor(completedBy) {
        this.#completedBy = completedBy;
    }
    begin({ cpus }) {
        this.completed = this.lastStep = this.longest = 0;
        for (let cpu = 0; cpu < cpus; cpu++) {
            this.#counts[cpu] = this.own[cpu] = this.since[cpu] = 0;
            this.slept[cpu] = false;
        }
        this.own.length = this.since.length = this.slept.length = this.#counts.length = cpus;
    }
    onStep({ cpu, number, op }) {
        const count = this.#completedBy(cpu);
        if (count !== this.#counts[cpu]) {
            this.completed += count - this.#counts[cpu];
            this.#counts[cpu] = count;
            this.lastStep = number;
            if (this.own[cpu] > this.longest)
                this.longest = this.own[cpu];
            this.own[cpu] = 0;
            this.since[cpu] = this.completed;
            this.slept[cpu] = false;
        }
        this.own[cpu]++;
        if (op === Op.wake)
            this.slept[cpu] = true;
    }
}
//# sourceMappingURL=progress.js.map