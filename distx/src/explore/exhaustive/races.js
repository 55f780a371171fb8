import { WRITE } from './accesses.js';
import { isAwait, succeeds } from './readiness.js';
/**
 * Finds the races of a step: the earlier steps that it depends on, that do not happen before it by way of
 * another one, and that it can be exchanged with. For each of them one of the first steps of the other order
 * is to be explored (source sets: Abdulla, Aronis, Jonsson, Sagonas, Optimal Dynamic Partial Order Reduction,
 * POPL 2014, algorithm 1).
 *
 * A step that ended a wait can't come after what it ended: an unlock is no race with the lock that waited for
 * it. Such a pair orders nothing until all earlier steps have been looked at, so that the lock before that
 * unlock is found as the race.
 */
export class Races {
    #log;
    #tree;
    #isBounded;
    #ended = [];
    /** Sequence number of each CPU's first step among those that a reversal keeps. */
    #first = new Int32Array(32);
    /** @param isBounded whether the number of preemptions is limited. */
    constructor(log, tree, isBounded) {
        this.#log = log;
        this.#tree = tree;
        this.#isBounded = isBounded;
    }
    /** Completes the clock of step `n`, looking for races on the way. */
    find(n) {
        const log = this.#log;
        const { accesses, cpus, clocks } = log;
        const cpu = log.cpu[n];
        const ended = this.#ended;
        if (accesses.at[n] !== -1 || accesses.gates.count(n) > 0) {
            for (let j = log.back(n, n); j >= 0; j = log.back(j, n)) {
                if (log.cpu[j] === cpu || log.isBefore(j, n) || !accesses.depends(j, n))
                    continue;
                if (this.#canPrecede(j, n)) {
                    if (this.#isBounded)
                        this.#reverseBounded(j, cpu);
                    else
                        this.#reverse(j, n);
                    log.join(n, j);
                }
                else
                    ended.push(j);
            }
            for (let i = 0; i < ended.length; i++)
                log.join(n, ended[i]);
            ended.length = 0;
        }
        clocks[n * cpus + cpu] = log.sequence[n];
    }
    /** Whether step `n`, which depends on the earlier step `j`, could also be taken before it. */
    #canPrecede(j, n) {
        const log = this.#log;
        const { accesses } = log;
        const kind = accesses.kind[n];
        if (isAwait(kind) && accesses.at[j] === accesses.at[n] && accesses.size[j] === accesses.size[n]) {
            return succeeds(kind, accesses.before[j], accesses.expected[n]);
        }
        const cpu = log.cpu[n];
        // Its sequence tells whether the CPU has taken a step since.
        const own = this.#lastBefore(n);
        if (own > j || (this.#tree.ready[j] & (1 << cpu)) !== 0)
            return true;
        for (let k = j + 1; k < n; k++) {
            if (!log.isBefore(j, k) && (this.#opens(k, n) || log.waker[cpu] === k))
                return true;
        }
        return false;
    }
    /** Whether step `k` lets the CPU of step `n` go on that waits for its word, or one of several, to change. */
    #opens(k, n) {
        const { accesses } = this.#log;
        if (accesses.opens(n, k))
            return true;
        return accesses.sleepers[n] === WRITE && accesses.word[k] >= WRITE && accesses.at[k] === accesses.at[n];
    }
    /** Depth of the step that its CPU took before step `n`, or -1. */
    #lastBefore(n) {
        const log = this.#log;
        const last = log.last[log.cpu[n]];
        if (last !== n)
            return last;
        let d = n - 1;
        while (d >= 0 && log.cpu[d] !== log.cpu[n])
            d--;
        return d;
    }
    /** Sees to it that step `n` is also tried before step `j`. */
    #reverse(j, n) {
        const log = this.#log;
        const tree = this.#tree;
        const { clocks, cpus } = log;
        let seen = 0;
        let initials = 0;
        for (let k = j + 1; k <= n; k++) {
            if (k < n && log.isBefore(j, k))
                continue;
            const cpu = log.cpu[k];
            if ((seen & (1 << cpu)) !== 0)
                continue;
            let isFirst = true;
            for (let rest = seen; rest !== 0; rest &= rest - 1) {
                const other = 31 - Math.clz32(rest & -rest);
                if (clocks[k * cpus + other] >= this.#first[other]) {
                    isFirst = false;
                    break;
                }
            }
            seen |= 1 << cpu;
            this.#first[cpu] = log.sequence[k];
            if (isFirst)
                initials |= 1 << cpu;
        }
        if ((initials & (tree.backtrack[j] | tree.sleep[j])) !== 0)
            return;
        const possible = initials & tree.ready[j];
        if (possible === 0)
            tree.backtrack[j] |= tree.ready[j];
        else {
            const cpu = log.cpu[n];
            tree.backtrack[j] |= (possible & (1 << cpu)) !== 0 ? 1 << cpu : possible & -possible;
        }
    }
    /** Within a bound: sees to it that `cpu` is tried before step `j`, and before the run of steps that ends there. */
    #reverseBounded(j, cpu) {
        const { chosen } = this.#tree;
        this.#add(j, cpu);
        if (j === 0)
            return;
        let start = j - 1;
        while (start > 0 && chosen[start - 1] === chosen[start])
            start--;
        this.#add(start, cpu);
    }
    #add(j, cpu) {
        const { backtrack, ready } = this.#tree;
        backtrack[j] |= (ready[j] & (1 << cpu)) === 0 ? ready[j] : 1 << cpu;
    }
}
//# sourceMappingURL=races.js.map