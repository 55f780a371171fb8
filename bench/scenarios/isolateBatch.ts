import { read, write } from '../../stress/page/operations/access.ts';
import { munmap } from '../../stress/page/operations/addressSpaces.ts';
import type { PageOperation } from '../../stress/page/actor.ts';
import { pageScenario, weigh } from '../../stress/page/pageScenario.ts';
import { isolateLruPages, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { NR_LRU_LISTS } from '../../src/mm/machine/layout.ts';
import { initListHead } from '../../src/mm/page/list.ts';

/** Isolates as many pages for one lru_lock as a batch holds (`lruBatch`), and puts them back. */
const isolateBatch: PageOperation = {
  name: 'isolateBatch',
  run({ cpu }, random) {
    const list = privateList(cpu, 2);
    initListHead(cpu, list);
    const lru = random.below(NR_LRU_LISTS - 1);
    isolateLruPages(cpu, random.below(cpu.config.nodes), lru, cpu.config.lruBatch, list);
    putbackIsolatedPages(cpu, list);
  },
};

/** How much is fought over the lru_lock when more pages are isolated for each acquisition. */
export default pageScenario({
  name: 'isolate-batch',
  summary: 'isolation and putback in batches, against faults and munmap',
  machine: { normalFrames: 256, movableFrames: 256, anonPages: 64, mms: 4, filePages: 32, swapSlots: 256 },
  operations: [weigh(6, isolateBatch), weigh(2, read), weigh(3, write), weigh(1, munmap)],
});
