import { batchedPages, flushedPages } from '../../../src/mm/debug/batchProgress.ts';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { reportBug } from '../../../src/mm/debug/vmBugOn.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { lruAddDrainAll, lruCacheDisable, lruCacheEnable } from '../../../src/mm/lru/lruDrain.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { drainAllPages } from '../../../src/mm/zone/perCpuPages.ts';
import type { PageActor, PageOperation } from '../actor.ts';

/** I12: when `drain` returns, every page that was in any CPU's batch before has left it. */
export function withDrainCheck(actor: PageActor, drain: (cpu: Cpu) => void): void {
  noteBatches(actor);
  drain(actor.cpu);
  checkDrained(actor);
}

/** Notes what is in the batches, for `checkDrained`. */
export function noteBatches({ cpu, pages }: PageActor): void {
  for (let other = 0; other < cpu.config.cpus; other++) pages[other] = batchedPages(cpu, other);
}

/** I12: every page that was in any CPU's batch at `noteBatches` has left it. */
export function checkDrained({ cpu, pages }: PageActor): void {
  for (let other = 0; other < cpu.config.cpus; other++) {
    const missing = (pages[other]! - flushedPages(cpu, other)) | 0;
    if (missing > 0) reportBug(cpu, Bug.NotDrained, other, missing, 0);
  }
}

/** Flushes this CPU's batches. */
export const drainLocal: PageOperation = {
  name: 'drainLocal',
  run({ cpu }) {
    lruAddDrain(cpu);
  },
};

/** Flushes every CPU's batches, and waits for that. */
export const drainAll: PageOperation = {
  name: 'drainAll',
  run(actor) {
    withDrainCheck(actor, lruAddDrainAll);
  },
};

/** Keeps pages out of the batches for the time of one drain. */
export const disableBatches: PageOperation = {
  name: 'disableBatches',
  run(actor) {
    withDrainCheck(actor, lruCacheDisable);
    lruCacheEnable(actor.cpu);
  },
};

/** Takes the free pages of a zone from every CPU's lists, as an allocation does that finds the zone empty. */
export const drainPages: PageOperation = {
  name: 'drainPages',
  run({ cpu }, random) {
    drainAllPages(cpu, random.below(cpu.layout.zones));
  },
};
