import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { age, walk } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { collapse, mapByEntries, splitHuge } from './page/operations/huge.js';
import { migrate } from './page/operations/migrate.js';
import { movePages, statPages } from './page/operations/movePages.js';
import { reclaim } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedHuge } from './page/steppedMachine.js';
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
//# sourceMappingURL=move-split.js.map
