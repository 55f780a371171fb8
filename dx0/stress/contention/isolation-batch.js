import { read, write } from '../page/operations/access.js';
import { munmap } from '../page/operations/addressSpaces.js';
import { contentionMachine, cross, steppedContention, taken, times, waits } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
import { isolateLruPages, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { LRU_INACTIVE_ANON } from '../../src/mm/lru/lruList.js';
import { initListHead } from '../../src/mm/page/list.js';
/** Pages that one operation isolates. */
const PAGES = 62;
/** Isolates PAGES pages, as many for one lru_lock as a batch holds (`lruBatch`), and puts them back. */
const isolateBatch = {
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
const BATCHES = [1, 4, 15, 31];
export default pageScenario({
  name: 'contention/isolation-batch',
  summary: 'isolation and putback in batches, against faults and munmap',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(2, isolateBatch), weigh(20, read), weigh(40, write), weigh(10, munmap)],
  contention: {
    question: 'pages isolated for each lru_lock: one by one, or in batches?',
    original:
      'd8a759b57035, page_fault1 on 4 sockets, batch 31 to 63: +17 %; zone lock 64 to 24 %, lru_lock 8 to 45 %, all locks 72 to 69 %: contention moves to the next lock, the sum falls little',
    axis: 'CPUs, pages a batch',
    points: cross([1, 2, 4, 8], Object.fromEntries(BATCHES.map((lruBatch) => [`batch ${lruBatch}`, { lruBatch }]))),
    classes: ['lru_lock', 'zone_lock', 'mmap_lock'],
    shape(rows) {
      const [first, last] = [rows.at(-BATCHES.length), rows.at(-1)];
      const fewer = taken(last, 'lru_lock') * 4 < taken(first, 'lru_lock');
      const moved = last.waitShare > first.waitShare / 2;
      return {
        isSame: fewer && moved,
        because: `with 8 CPUs the lru_lock is taken ${times(taken(first, 'lru_lock'), taken(last, 'lru_lock'))} less often and waited for ${times(waits(first, 'lru_lock'), waits(last, 'lru_lock'))} less often; all waits go from ${(100 * first.waitShare).toFixed(0)} to ${(100 * last.waitShare).toFixed(0)} %`,
      };
    },
  },
});
//# sourceMappingURL=isolation-batch.js.map
