import { Phase } from './controlBlock.js';
/**
 * Notices CPUs that complete nothing.
 *
 * Time is credited sample by sample, at most two intervals each: when the machine is so busy that the main
 * thread itself is late, the CPUs are not blamed for it.
 */
export class Watchdog {
    /** Set by whoever calls the CPUs: one that never begins is not getting on either. */
    expected;
    #control;
    #stallMs;
    #intervalMs;
    #progress;
    #idleMs;
    #last;
    constructor(control, stallMs, intervalMs, now) {
        this.#control = control;
        this.#stallMs = stallMs;
        this.#intervalMs = intervalMs;
        this.#progress = Array(control.cpus).fill('');
        this.#idleMs = Array(control.cpus).fill(0);
        this.#last = now;
    }
    /** Samples every CPU; returns those without progress for the stall time. */
    sample(now) {
        const credit = Math.min(now - this.#last, 2 * this.#intervalMs);
        this.#last = now;
        const stalled = [];
        for (let cpu = 0; cpu < this.#control.cpus; cpu++) {
            const progress = this.#progressOf(cpu);
            if (progress === undefined || progress !== this.#progress[cpu])
                this.#idleMs[cpu] = 0;
            else
                this.#idleMs[cpu] += credit;
            this.#progress[cpu] = progress ?? '';
            if (this.#idleMs[cpu] >= this.#stallMs)
                stalled.push(cpu);
        }
        return stalled;
    }
    /** Changes whenever the CPU gets on; undefined while there is nothing it should do. */
    #progressOf(cpu) {
        const phase = this.#control.phaseOf(cpu);
        // A CPU that waits for the others is not to blame, but once all have parked it must come out of its idling.
        const owes = phase === Phase.Attaching ||
            phase === Phase.Running ||
            (phase === Phase.Parked && this.#control.allParked) ||
            (phase === Phase.Offline && this.expected !== undefined) ||
            // Standing by, and not because the epoch is over.
            (phase === Phase.Standing && this.expected === 'epoch' && !this.#control.allParked);
        return owes ? `${phase} ${this.#control.completed(cpu)} ${this.#control.operationOf(cpu)}` : undefined;
    }
}
//# sourceMappingURL=watchdog.js.map