import { read, write } from '../page/operations/access.js';
import { munmap } from '../page/operations/addressSpaces.js';
import { age } from '../page/operations/frames.js';
import { isolateBatch, putback } from '../page/operations/isolate.js';
import { contentionMachine, cross, steppedContention, times, waits } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
export default pageScenario({
  name: 'contention/lru-locks',
  summary: 'isolation, aging and putback under the lru_locks of one node or several',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [
    weigh(8, isolateBatch),
    weigh(8, putback),
    weigh(12, age),
    weigh(6, read),
    weigh(12, write),
    weigh(4, munmap),
  ],
  contention: {
    question: 'one lru_lock, or one for each node?',
    original:
      '6168d0da2b47, a lru_lock for each memcg: +62 % readtwice; k locks have about k times fewer waits, until another lock binds',
    axis: 'CPUs, nodes of the same memory',
    points: cross([2, 4, 8], {
      '1 node': { nodes: 1, normalFrames: 1024, movableFrames: 1024 },
      '2 nodes': { nodes: 2, normalFrames: 512, movableFrames: 512 },
      '4 nodes': { nodes: 4, normalFrames: 256, movableFrames: 256 },
    }),
    classes: ['lru_lock', 'zone_lock', 'mmap_lock'],
    shape(rows) {
      const [one, four] = [rows.at(-3), rows.at(-1)];
      return {
        isSame: waits(four, 'lru_lock') < waits(one, 'lru_lock'),
        because: `with 8 CPUs four lru_locks have ${times(waits(one, 'lru_lock'), waits(four, 'lru_lock'))} fewer waits than one`,
      };
    },
  },
});
//# sourceMappingURL=lru-locks.js.map
