import { read, write } from './page/operations/access.ts';
import { fork, exit, exec } from './page/operations/addressSpaces.ts';
import { walk } from './page/operations/frames.ts';
import { dma, get, pin, put, unpin } from './page/operations/gup.ts';
import { migrate, migratePrepared } from './page/operations/migrate.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';

export default pageScenario({
  name: 'migrate-pin',
  summary: 'migration races get_user_pages, with and without pins, and DMA through them',
  // Few pages: a migration then often meets a page that is being pinned.
  machine: { mms: 2, anonPages: 4, files: 1, filePages: 4, normalFrames: 16, movableFrames: 16 },
  operations: [
    weigh(4, read),
    weigh(8, write),
    weigh(8, pin),
    weigh(8, unpin),
    weigh(6, dma),
    weigh(3, get),
    weigh(3, put),
    weigh(2, walk),
    weigh(10, migrate),
    weigh(1, migratePrepared),
    weigh(1, fork),
    weigh(1, exit),
    weigh(1, exec),
  ],
});
