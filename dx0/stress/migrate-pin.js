import { read, write } from './page/operations/access.js';
import { fork, exit, exec } from './page/operations/addressSpaces.js';
import { walk } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { migrate, migratePrepared } from './page/operations/migrate.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
  name: 'migrate-pin',
  summary: 'migration races get_user_pages, with and without pins, and DMA through them',
  // Few pages: a migration then often meets a page that is being pinned.
  machine: { mms: 2, anonPages: 4, files: 1, filePages: 4, normalFrames: 16, movableFrames: 16 },
  // More is dropped than taken: a page that stays pinned can't be migrated, and would race nothing.
  stepped: steppedTwoNodes,
  operations: [
    weigh(16, read),
    weigh(32, write),
    weigh(24, pin),
    weigh(60, unpin),
    weigh(12, dma),
    weigh(6, get),
    weigh(24, put),
    weigh(8, walk),
    weigh(60, migrate),
    weigh(1, migratePrepared),
    weigh(4, fork),
    weigh(4, exit),
    weigh(4, exec),
  ],
});
//# sourceMappingURL=migrate-pin.js.map
