import { read, write } from './page/operations/access.ts';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.ts';
import { drainLocal } from './page/operations/drain.ts';
import { walk } from './page/operations/frames.ts';
import { dma, get, pin, put, unpin } from './page/operations/gup.ts';
import { movePages, statPages } from './page/operations/movePages.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';
import { steppedTwoNodes } from './page/steppedMachine.ts';

export default pageScenario({
  name: 'move-pages',
  summary: 'move_pages from node to node races pins, munmap, fork and the end of address spaces',
  machine: { mms: 2, files: 1, filePages: 4, normalFrames: 16, movableFrames: 16 },
  stepped: steppedTwoNodes,
  operations: [
    weigh(16, read),
    weigh(24, write),
    weigh(32, movePages),
    weigh(4, statPages),
    weigh(6, munmap),
    weigh(4, pin),
    weigh(16, unpin),
    weigh(4, dma),
    weigh(4, get),
    weigh(16, put),
    weigh(4, walk),
    weigh(4, drainLocal),
    weigh(3, fork),
    weigh(1, exit),
    weigh(6, exec),
  ],
});
