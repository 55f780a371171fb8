import { NR_LRU_LISTS } from '../machine/layout.js';
import { sleepOnQueue } from '../sync/sleepOnQueue.js';
import { finishWait, prepareToWait } from '../sync/waitQueue.js';
import { LRU_UNEVICTABLE, nrIsolated, nrLru, throttleQueue } from './lruList.js';
/** too_many_isolated of compaction: more than half as many pages as there are on the evictable lists. */
export function tooManyIsolated(cpu, node) {
    let pages = 0;
    for (let lru = 0; lru < NR_LRU_LISTS; lru++)
        if (lru !== LRU_UNEVICTABLE)
            pages += nrLru(cpu, node, lru);
    return nrIsolated(cpu, node, false) + nrIsolated(cpu, node, true) > pages >> 1;
}
/**
 * Sleeps while too many pages of a node are isolated, until enough have been put back (wake_throttle_isolated). The
 * caller has none itself, and holds no lock.
 */
export function throttleIsolation(cpu, node) {
    const queue = throttleQueue(cpu, node);
    while (tooManyIsolated(cpu, node)) {
        prepareToWait(cpu, queue);
        if (!tooManyIsolated(cpu, node)) {
            finishWait(cpu, queue);
            return;
        }
        sleepOnQueue(cpu, queue);
    }
}
//# sourceMappingURL=isolationThrottle.js.map