import { read, write } from './page/operations/access.ts';
import { munmap } from './page/operations/addressSpaces.ts';
import { disableBatches, drainAll, drainLocal } from './page/operations/drain.ts';
import { age, walk } from './page/operations/frames.ts';
import { isolate, isolateBatch, putback } from './page/operations/isolate.ts';
import { migrate, migrateKept, migratePrepared } from './page/operations/migrate.ts';
import { writeback } from './page/operations/reclaim.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';
import { steppedTwoNodes } from './page/steppedMachine.ts';

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
