import { batchedPages, flushedPages } from '../../../src/mm/debug/batchProgress.js';
import { Bug } from '../../../src/mm/debug/bug.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.js';
import { lruAddDrainAll, lruCacheDisable, lruCacheEnable } from '../../../src/mm/lru/lruDrain.js';
import { drainAllPages } from '../../../src/mm/zone/perCpuPages.js';
/** I12: when `drain` returns, every page that was in any CPU's batch before has left it. */
export function withDrainCheck(actor, drain) {
  noteBatches(actor);
  drain(actor.cpu);
  checkDrained(actor);
}
/** Notes what is in the batches, for `checkDrained`. */
export function noteBatches({ cpu, pages }) {
  for (let other = 0; other < cpu.config.cpus; other++) pages[other] = batchedPages(cpu, other);
}
/** I12: every page that was in any CPU's batch at `noteBatches` has left it. */
export function checkDrained({ cpu, pages }) {
  for (let other = 0; other < cpu.config.cpus; other++) {
    const missing = (pages[other] - flushedPages(cpu, other)) | 0;
    if (missing > 0) reportBug(cpu, Bug.NotDrained, other, missing, 0);
  }
}
/** Flushes this CPU's batches. */
export const drainLocal = {
  name: 'drainLocal',
  run({ cpu }) {
    lruAddDrain(cpu);
  },
};
/** Flushes every CPU's batches, and waits for that. */
export const drainAll = {
  name: 'drainAll',
  run(actor) {
    withDrainCheck(actor, lruAddDrainAll);
  },
};
/** Keeps pages out of the batches for the time of one drain. */
export const disableBatches = {
  name: 'disableBatches',
  run(actor) {
    withDrainCheck(actor, lruCacheDisable);
    lruCacheEnable(actor.cpu);
  },
};
/** Takes the free pages of a zone from every CPU's lists, as an allocation does that finds the zone empty. */
export const drainPages = {
  name: 'drainPages',
  run({ cpu }, random) {
    drainAllPages(cpu, random.below(cpu.layout.zones));
  },
};
//# sourceMappingURL=drain.js.map
