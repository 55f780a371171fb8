import { read, write } from './page/operations/access.js';
import { munmap } from './page/operations/addressSpaces.js';
import { disableBatches, drainAll, drainLocal } from './page/operations/drain.js';
import { age, walk } from './page/operations/frames.js';
import { isolate, isolateBatch, putback } from './page/operations/isolate.js';
import { migrate, migrateKept, migratePrepared } from './page/operations/migrate.js';
import { writeback } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
  name: 'isolate-migrate',
  summary: 'isolation, putback, aging and drains of the LRU race migration from its lists',
  stepped: steppedTwoNodes,
  operations: [
    weigh(8, read),
    weigh(12, write),
    weigh(4, munmap),
    weigh(12, isolate),
    weigh(6, isolateBatch),
    weigh(6, putback),
    weigh(6, migrateKept),
    weigh(12, migrate),
    weigh(1, migratePrepared),
    weigh(12, age),
    weigh(4, walk),
    weigh(4, writeback),
    weigh(4, drainLocal),
    weigh(1, drainAll),
    weigh(1, disableBatches),
  ],
});
//# sourceMappingURL=isolate-migrate.js.map
