import type { Cpu } from '../machine/cpu.ts';
import { NR_LRU_LISTS } from '../machine/layout.ts';
import { sleepOnQueue } from '../sync/sleepOnQueue.ts';
import { finishWait, prepareToWait } from '../sync/waitQueue.ts';
import { LRU_UNEVICTABLE, nrIsolated, nrLru, throttleQueue } from './lruList.ts';

/** too_many_isolated of compaction: more than half as many pages as there are on the evictable lists. */
export function tooManyIsolated(cpu: Cpu, node: number): boolean {
  let pages = 0;
  for (let lru = 0; lru < NR_LRU_LISTS; lru++) if (lru !== LRU_UNEVICTABLE) pages += nrLru(cpu, node, lru);
  return nrIsolated(cpu, node, false) + nrIsolated(cpu, node, true) > pages >> 1;
}

/**
 * Sleeps while too many pages of a node are isolated, until enough have been put back (wake_throttle_isolated). The
 * caller has none itself, and holds no lock.
 */
export function throttleIsolation(cpu: Cpu, node: number): void {
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
