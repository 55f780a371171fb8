import { read, write } from './page/operations/access.ts';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.ts';
import { age, walk } from './page/operations/frames.ts';
import { dma, get, pin, put, unpin } from './page/operations/gup.ts';
import { collapse, mapByEntries, splitHuge } from './page/operations/huge.ts';
import { migrate } from './page/operations/migrate.ts';
import { movePages, statPages } from './page/operations/movePages.ts';
import { reclaim } from './page/operations/reclaim.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';
import { steppedHuge } from './page/steppedMachine.ts';

export default pageScenario({
  name: 'move-split',
  summary: 'huge pages are split and collapsed while move_pages moves them and programs use, pin and unmap them',
  machine: { mms: 2, files: 1, filePages: 4, anonPages: 12, thp: 'on' },
  stepped: { ...steppedHuge, nodes: 2, normalFrames: 8, movableFrames: 4 },
  operations: [
    weigh(16, read),
    weigh(24, write),
    weigh(20, movePages),
    weigh(2, statPages),
    weigh(24, splitHuge),
    weigh(16, collapse),
    weigh(4, mapByEntries),
    weigh(4, migrate),
    weigh(6, munmap),
    weigh(4, pin),
    weigh(16, unpin),
    weigh(4, dma),
    weigh(4, get),
    weigh(16, put),
    weigh(4, walk),
    weigh(4, age),
    weigh(2, reclaim),
    weigh(3, fork),
    weigh(1, exit),
    weigh(6, exec),
  ],
});
