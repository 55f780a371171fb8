import { read, write } from './page/operations/access.ts';
import { disableBatches, drainAll, drainLocal } from './page/operations/drain.ts';
import { age, walk } from './page/operations/frames.ts';
import { isolate, isolateBatch, putback } from './page/operations/isolate.ts';
import { migrate, migrateKept, migratePrepared } from './page/operations/migrate.ts';
import { writeback } from './page/operations/reclaim.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';

export default pageScenario({
  name: 'isolate-migrate',
  summary: 'isolation, putback, aging and drains of the LRU race migration from its lists',
  operations: [
    weigh(4, read),
    weigh(6, write),
    weigh(6, isolate),
    weigh(3, isolateBatch),
    weigh(3, putback),
    weigh(3, migrateKept),
    weigh(6, migrate),
    weigh(1, migratePrepared),
    weigh(6, age),
    weigh(2, walk),
    weigh(2, writeback),
    weigh(2, drainLocal),
    weigh(1, drainAll),
    weigh(1, disableBatches),
  ],
});
