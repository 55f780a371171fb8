import { read, write } from '../page/operations/access.js';
import { munmap } from '../page/operations/addressSpaces.js';
import { isolateRound } from '../page/operations/rounds.js';
import { contentionMachine, steppedContention, taken, times } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
const CPUS = [2, 4, 8];
export default pageScenario({
  name: 'contention/drain-once',
  summary: 'rounds of isolation with one drain of all CPUs for each round',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(4, isolateRound('once')), weigh(20, read), weigh(40, write), weigh(10, munmap)],
  contention: {
    question: 'migrate_prep: a drain of all CPUs for each round of eight pages, or for each page?',
    original:
      'get_user_pages_non_movable: once per group of pages; a drain costs as much as there are CPUs, one for each page their square',
    axis: 'CPUs, drains',
    points: CPUS.flatMap((cpus) => [
      { label: `${cpus} CPUs, each page`, scenario: 'contention/drain-each', settings: { cpus } },
      { label: `${cpus} CPUs, each round`, settings: { cpus } },
    ]),
    classes: ['lru_drain_mutex', 'waitqueue_lock', 'lru_lock'],
    shape(rows) {
      const gains = CPUS.map((_, i) => rows[2 * i + 1].operationsPerSecond / rows[2 * i].operationsPerSecond);
      const fewer = CPUS.map(
        (_, i) => taken(rows[2 * i], 'lru_drain_mutex') / taken(rows[2 * i + 1], 'lru_drain_mutex'),
      );
      return {
        isSame: gains.every((gain) => gain > 1),
        because: `one drain a round is ${gains.map((gain) => gain.toFixed(1)).join(', ')} times as fast with ${CPUS.join(', ')} CPUs; the mutex of drains is taken ${times(fewer.at(-1), 1)} less often`,
      };
    },
  },
});
//# sourceMappingURL=drain-once.js.map
