import { Ref } from '../../../dist/src/mm/debug/ref.js';
import { batchedPages, flushedPages } from '../../../dist/src/mm/debug/batchProgress.js';
import { activatePage, lruCacheAdd, needsDrain } from '../../../dist/src/mm/lru/lruBatch.js';
import { lruAddDrainAll, lruCacheDisable, lruCacheEnable } from '../../../dist/src/mm/lru/lruDrain.js';
import { putPage } from '../../../dist/src/mm/lru/putPage.js';
import { allocPage } from '../../../dist/src/mm/zone/allocPages.js';
import { check, cpu, id, random, run, threads } from './thread.mjs';

const request = { node: 0, highestZone: 1, migratetype: 1, thisNode: false };

/** What each CPU had put into its batches when a drain began must have been flushed when it returns. */
function drain(drainAll) {
  const before = Array.from({ length: threads }, (_, other) => batchedPages(cpu, other));
  drainAll(cpu);
  check(!needsDrain(cpu, id), 'its own batches are not empty');
  for (let other = 0; other < threads; other++) {
    check(((flushedPages(cpu, other) - before[other]) | 0) >= 0, `CPU ${other} was not drained`);
  }
}

run((i) => {
  const pfn = allocPage(cpu, request);
  if (pfn >= 0) {
    lruCacheAdd(cpu, pfn);
    activatePage(cpu, pfn);
    putPage(cpu, pfn, Ref.Alloc);
  }
  if (i % 40 === id) {
    drain(lruCacheDisable);
    lruCacheEnable(cpu);
  } else if (random(6) === 0) drain(lruAddDrainAll);
});
