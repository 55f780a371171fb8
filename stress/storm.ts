import { read, write } from './page/operations/access.ts';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.ts';
import { disableBatches, drainAll, drainLocal } from './page/operations/drain.ts';
import { age, alloc, walk } from './page/operations/frames.ts';
import { dma, get, pin, put, unpin } from './page/operations/gup.ts';
import { isolate, isolateBatch, putback } from './page/operations/isolate.ts';
import { migrate, migrateKept, migratePrepared } from './page/operations/migrate.ts';
import { reclaim, truncate, writeback } from './page/operations/reclaim.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';

export default pageScenario({
  name: 'storm',
  summary: 'everything at once',
  operations: [
    weigh(10, read),
    weigh(12, write),
    weigh(4, munmap),
    weigh(2, fork),
    weigh(1, exit),
    weigh(2, exec),
    weigh(4, get),
    weigh(6, put),
    weigh(5, pin),
    weigh(5, unpin),
    weigh(5, dma),
    weigh(2, alloc),
    weigh(4, walk),
    weigh(4, age),
    weigh(4, isolate),
    weigh(2, isolateBatch),
    weigh(3, putback),
    weigh(6, migrate),
    weigh(2, migrateKept),
    weigh(1, migratePrepared),
    weigh(3, reclaim),
    weigh(2, writeback),
    weigh(1, truncate),
    weigh(2, drainLocal),
    weigh(1, drainAll),
    weigh(1, disableBatches),
  ],
});
