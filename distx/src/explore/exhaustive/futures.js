import { APPENDS, COMMUTES, NONE, READ, WRITE } from './accesses.js';
/**
 * What each CPU has been seen to do, in any execution, at a step of its own or later: what it may still do, as far as
 * executions so far tell.
 */
export class Futures {
    /** A wait that can time out was seen: it depends on whatever else goes on. */
    hasTimeouts = false;
    #cpus;
    constructor(cpus) {
        this.#cpus = Array.from({ length: cpus }, () => new Map());
    }
    /** Step `step` of a CPU does what stands in row `i`. */
    learn(cpu, step, accesses, i) {
        if (accesses.isTimed(i))
            this.hasTimeouts = true;
        const { gates } = accesses;
        for (let word = 0; word < gates.count(i); word++) {
            this.#add(cpu, {
                at: gates.at(i, word),
                size: gates.sizeOf(i, word),
                word: READ,
                sleepers: NONE,
                law: 0,
                last: step,
            });
        }
        const at = accesses.at[i];
        if (at === -1)
            return;
        const word = accesses.word[i];
        const sleepers = accesses.sleepers[i];
        const isNotify = word === NONE && sleepers === READ;
        const law = accesses.lawOf(i);
        this.#add(cpu, { at, size: accesses.size[i], word, sleepers: isNotify ? WRITE : sleepers, law, last: step });
    }
    #add(cpu, future) {
        const { at, size, word, sleepers, law, last } = future;
        const key = (((at * 16 + size) * 4 + word) * 4 + sleepers) * 32 + law;
        const known = this.#cpus[cpu].get(key);
        if (known === undefined)
            this.#cpus[cpu].set(key, future);
        else if (known.last < last)
            known.last = last;
    }
    /** Whether a CPU may do something from its step `step` on that depends on what stands in row `i`. */
    meets(cpu, step, accesses, i) {
        const at = accesses.at[i];
        const end = at + accesses.size[i];
        const word = accesses.word[i];
        const sleepers = accesses.sleepers[i];
        const { gates } = accesses;
        for (const future of this.#cpus[cpu].values()) {
            if (future.last < step)
                continue;
            if (future.word >= WRITE && gates.count(i) > 0 && gates.touches(i, future.at, future.size))
                return true;
            if (at === -1 || at >= future.at + future.size || future.at >= end)
                continue;
            if (word !== NONE && future.word !== NONE && (word !== READ || future.word !== READ)) {
                const commute = word === COMMUTES && future.word === COMMUTES && at === future.at && accesses.lawOf(i) === future.law;
                if (!commute)
                    return true;
            }
            if (sleepers !== NONE && future.sleepers !== NONE && (sleepers !== READ || future.sleepers !== READ)) {
                if (sleepers !== APPENDS || future.sleepers !== APPENDS || accesses.queues.has(at))
                    return true;
            }
        }
        return false;
    }
}
//# sourceMappingURL=futures.js.map