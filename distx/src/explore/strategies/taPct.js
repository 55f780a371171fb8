import { AccessProfile } from './accessProfile.js';
import { Fairness } from './fairness.js';
const TWO_TO_32 = 0x1_0000_0000;
const NONE = -1;
/** Executions at the beginning that are random walks. */
const WALKS = 2;
/**
 * Trace-aware PCT (Ozkan, Majumdar, Oraee: Trace Aware Random Testing for Distributed Systems, OOPSLA 2019),
 * carried over from messages to shared memory: as PCT, but priorities fall only before accesses that race, and so
 * the probability to hit the right ones depends on their number instead of on the length of the execution.
 *
 * What races is learned from all executions so far, of which the first are random walks, instead of from the one
 * under way: a word that several CPUs access and one writes. In every other execution priorities fall at accesses to one such word alone,
 * drawn evenly: words that are rarely accessed have a turn as well.
 */
export class TaPct {
    name;
    watches = true;
    #depth;
    #random;
    #profile = new AccessProfile(0);
    #priorities = new Float64Array(0);
    #fairness = new Fairness();
    #executions = 0;
    #walks = false;
    /** Address of the word of which accesses count; NONE: those to every shared word do. */
    #focus = NONE;
    /** Racing accesses of the present execution before which a priority falls, ascending. */
    #changes = [];
    #next = 0;
    #met = 0;
    /** @param depth orderings that make up the bugs looked for, at least 1. */
    constructor(depth = 3) {
        this.name = `tapct:${depth}`;
        this.#depth = depth;
    }
    begin({ cpus }, random) {
        this.#random = random;
        if (this.#priorities.length !== cpus) {
            this.#priorities = new Float64Array(cpus);
            this.#profile = new AccessProfile(cpus);
            this.#executions = 0;
        }
        const execution = this.#executions++;
        this.#fairness.begin(-this.#depth);
        this.#walks = execution < WALKS;
        if (this.#walks)
            return true;
        for (let cpu = 0; cpu < cpus; cpu++)
            this.#priorities[cpu] = random.next();
        const word = execution % 2 === 0 ? NONE : this.#profile.drawEvenly(random);
        this.#focus = word === NONE ? NONE : this.#profile.addressOf(word);
        this.#drawChanges(this.#profile.accesses(word === NONE ? undefined : word));
        return true;
    }
    pick(execution) {
        const cpu = this.#walks ? this.#any(execution) : this.#first(execution);
        this.#profile.count(cpu, execution.addressOf(cpu), execution.pending.kind[cpu]);
        return cpu;
    }
    end(execution, { kind }) {
        this.#profile.end();
        if (kind !== 'limit' && kind !== 'livelock')
            this.#fairness.end(execution.steps);
    }
    #any({ enabled: { list, count } }) {
        return list[Math.floor(this.#random.next() * (count / TWO_TO_32))];
    }
    /** The CPU of the highest priority, after those that fall here have fallen. */
    #first(execution) {
        let cpu = this.#highest(execution);
        while (this.#next < this.#changes.length && this.#races(execution.addressOf(cpu))) {
            if (++this.#met < this.#changes[this.#next])
                break;
            this.#priorities[cpu] = -1 - this.#next++;
            const before = cpu;
            cpu = this.#highest(execution);
            if (cpu === before)
                break;
        }
        if (!this.#fairness.isDue(execution.steps))
            return cpu;
        this.#priorities[cpu] = this.#fairness.lower();
        return this.#highest(execution);
    }
    #races(address) {
        return this.#focus === NONE ? this.#profile.isShared(address) : address === this.#focus;
    }
    /** Draws distinct numbers of accesses, counted from 1. */
    #drawChanges(accesses) {
        const changes = this.#changes;
        const range = Math.max(1, Math.ceil(accesses));
        changes.length = this.#next = this.#met = 0;
        while (changes.length < Math.min(this.#depth - 1, range)) {
            const drawn = 1 + Math.floor(this.#random.next() * (range / TWO_TO_32));
            if (!changes.includes(drawn))
                changes.push(drawn);
        }
        changes.sort((a, b) => a - b);
    }
    #highest({ enabled: { list, count } }) {
        const keys = this.#priorities;
        let highest = list[0];
        for (let i = 1; i < count; i++)
            if (keys[list[i]] > keys[highest])
                highest = list[i];
        return highest;
    }
}
//# sourceMappingURL=taPct.js.map