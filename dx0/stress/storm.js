import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { disableBatches, drainAll, drainLocal, drainPages } from './page/operations/drain.js';
import { age, alloc, churn, walk } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { isolate, isolateBatch, putback } from './page/operations/isolate.js';
import { migrate, migrateKept, migratePrepared } from './page/operations/migrate.js';
import { reclaim, truncate, writeback } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
  name: 'storm',
  summary: 'everything at once',
  stepped: steppedTwoNodes,
  operations: [
    weigh(40, read),
    weigh(48, write),
    weigh(16, munmap),
    weigh(8, fork),
    weigh(4, exit),
    weigh(8, exec),
    weigh(16, get),
    weigh(24, put),
    weigh(20, pin),
    weigh(20, unpin),
    weigh(20, dma),
    weigh(8, alloc),
    weigh(16, walk),
    weigh(16, age),
    weigh(16, isolate),
    weigh(8, isolateBatch),
    weigh(12, putback),
    weigh(24, migrate),
    weigh(8, migrateKept),
    weigh(1, migratePrepared),
    weigh(12, reclaim),
    weigh(8, writeback),
    weigh(4, truncate),
    weigh(8, drainLocal),
    weigh(6, churn),
    weigh(4, drainPages),
    weigh(1, drainAll),
    weigh(1, disableBatches),
  ],
});
//# sourceMappingURL=storm.js.map
