import { isSpinClass } from '../machine/lockClass.js';
import { lockdepAcquired, lockdepFind, lockdepRemove } from './lockdep.js';
import { SITE_TIMES, SITE_WORDS, WAIT_BUCKETS } from './shadowLayout.js';
/**
 * One hold in this many of its class is timed: reading the clock costs more than an uncontended
 * spinlock. A prime, so that a program with a regular pattern of locks does not always have the same
 * one sampled. Sleeping locks are held for longer and taken less often.
 */
export const SPIN_SAMPLE_PERIOD = 61;
export const SLEEP_SAMPLE_PERIOD = 5;
/** No clock shows this time. */
export const UNCONTENDED = -1;
const NOT_SAMPLED = -1;
/** A contended lock is being waited for from here on. Returns the time. */
export function lockContended(cpu, lock, site) {
    const { shadow, layout, base } = cpu.debug;
    shadow[base + layout.cpuWaitClass] = lock.lockClass + 1;
    shadow[base + layout.cpuWaitSite] = site;
    // Last: it says that the other two are valid.
    shadow[base + layout.cpuWaitAddress] = lock.address + 1;
    return cpu.debug.now();
}
/** The lock was acquired; `since` is what lockContended returned, or UNCONTENDED. */
export function lockAcquired(cpu, lock, site, since) {
    const { debug } = cpu;
    const { shadow, times } = debug;
    const depth = lockdepAcquired(cpu, lock, site);
    if (!debug.lockStat) {
        shadow[debug.base + debug.layout.cpuWaitAddress] = 0;
        return;
    }
    const row = debug.siteBase + site * SITE_WORDS;
    const seen = shadow[row];
    if (seen !== lock.lockClass + 1) {
        if (seen !== 0 && site !== 0)
            throw new Error(`call site ${site} takes locks of two classes`);
        shadow[row] = lock.lockClass + 1;
    }
    shadow[row + 1] = shadow[row + 1] + 1;
    if (since !== UNCONTENDED) {
        const waited = debug.now() - since;
        const time = debug.timeBase + site * SITE_TIMES;
        shadow[debug.base + debug.layout.cpuWaitAddress] = 0;
        shadow[row + 2] = shadow[row + 2] + 1;
        times[time] = times[time] + waited;
        if (waited > times[time + 1])
            times[time + 1] = waited;
        const bucket = waited < 1 ? 0 : Math.min(WAIT_BUCKETS - 1, Math.floor(Math.log2(waited)));
        const cell = debug.histogramBase + lock.lockClass * WAIT_BUCKETS + bucket;
        shadow[cell] = shadow[cell] + 1;
    }
    const left = debug.untilSample[lock.lockClass] - 1;
    debug.untilSample[lock.lockClass] = left;
    if (left < 0) {
        debug.untilSample[lock.lockClass] = (isSpinClass(lock.lockClass) ? SPIN_SAMPLE_PERIOD : SLEEP_SAMPLE_PERIOD) - 1;
        debug.holdStart[depth] = debug.now();
    }
    else
        debug.holdStart[depth] = NOT_SAMPLED;
}
/** The lock is about to be released. */
export function lockReleased(cpu, lock, site) {
    const { debug } = cpu;
    const at = lockdepFind(cpu, lock, site);
    const start = debug.holdStart[at];
    // The hold is booked on the site that took the lock, not on the one that releases it.
    const taken = lockdepRemove(cpu, at);
    if (start === NOT_SAMPLED || !debug.lockStat)
        return;
    const held = debug.now() - start;
    const row = debug.siteBase + taken * SITE_WORDS;
    const time = debug.timeBase + taken * SITE_TIMES;
    debug.shadow[row + 3] = debug.shadow[row + 3] + 1;
    debug.times[time + 2] = debug.times[time + 2] + held;
    if (held > debug.times[time + 3])
        debug.times[time + 3] = held;
}
//# sourceMappingURL=lockStat.js.map