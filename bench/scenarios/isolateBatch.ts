import { read, write } from '../../stress/page/operations/access.ts';
import { munmap } from '../../stress/page/operations/addressSpaces.ts';
import type { PageOperation } from '../../stress/page/actor.ts';
import { pageScenario, weigh } from '../../stress/page/pageScenario.ts';
import { isolateLruPages, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { LRU_INACTIVE_ANON } from '../../src/mm/lru/lruList.ts';
import { initListHead } from '../../src/mm/page/list.ts';

/** Pages that one operation isolates. */
export const PAGES = 62;

/** Isolates PAGES pages, as many for one lru_lock as a batch holds (`lruBatch`), and puts them back. */
const isolateBatch: PageOperation = {
  name: 'isolateBatch',
  run({ cpu }, random) {
    const list = privateList(cpu, 2);
    initListHead(cpu, list);
    const node = random.below(cpu.config.nodes);
    const { lruBatch } = cpu.config;
    for (let pages = 0; pages < PAGES; pages += lruBatch) {
      isolateLruPages(cpu, node, LRU_INACTIVE_ANON, Math.min(lruBatch, PAGES - pages), list);
    }
    putbackIsolatedPages(cpu, list);
  },
};

/** How much is fought over the lru_lock when more pages are isolated for each acquisition. */
export default pageScenario({
  name: 'isolate-batch',
  summary: 'isolation and putback in batches, against faults and munmap',
  machine: { normalFrames: 512, movableFrames: 512, anonPages: 200, mms: 4, filePages: 8, swapSlots: 64 },
  operations: [weigh(2, isolateBatch), weigh(20, read), weigh(40, write), weigh(10, munmap)],
});
