import { read, write } from '../page/operations/access.js';
import { moveRound } from '../page/operations/rounds.js';
import { contentionMachine, steppedContention, taken, times } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
const CPUS = [1, 2, 4];
export default pageScenario({
  name: 'contention/move-sorted',
  summary: 'move_pages of eight pages to two nodes, first all of one, then all of the other',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(8, moveRound('runs')), weigh(20, read), weigh(20, write)],
  contention: {
    question: 'move_pages: targets sorted by node, or interleaved, which is a list for each page?',
    original:
      'a49bd4d71637 takes interleaved nodes to cost little; batched migration (2023) has 99 % fewer flushes and 3.9 times the pages a second',
    axis: 'CPUs, order of the nodes',
    points: CPUS.flatMap((cpus) => [
      {
        label: `${cpus} CPU${cpus === 1 ? '' : 's'}, interleaved`,
        scenario: 'contention/move-interleaved',
        settings: { cpus },
      },
      { label: `${cpus} CPU${cpus === 1 ? '' : 's'}, sorted`, settings: { cpus } },
    ]),
    classes: ['lru_lock', 'mmap_lock', 'page_lock'],
    shape(rows) {
      const gains = CPUS.map((_, i) => rows[2 * i + 1].operationsPerSecond / rows[2 * i].operationsPerSecond);
      const [interleaved, sorted] = [rows.at(-2), rows.at(-1)];
      return {
        isSame: gains.every((gain) => gain > 0.9 && gain < 1.5),
        because: `sorted is ${gains.map((gain) => gain.toFixed(2)).join(', ')} times as fast with ${CPUS.join(', ')} CPUs: pages are migrated one by one within a list, as in 2018; the lru_lock is taken ${times(taken(interleaved, 'lru_lock'), taken(sorted, 'lru_lock'))} as often`,
      };
    },
  },
});
//# sourceMappingURL=move-sorted.js.map
