import { read, write } from './page/operations/access.js';
import { exec, exit, fork } from './page/operations/addressSpaces.js';
import { age, scan } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { reclaim, truncate, writeback } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'reclaim-gup',
  summary: 'reclaim, swap and writeback race get_user_pages and DMA',
  // Memory short enough that faults reclaim, too.
  machine: { normalFrames: 16, movableFrames: 8 },
  operations: [
    weigh(6, read),
    weigh(8, write),
    weigh(6, pin),
    weigh(6, unpin),
    weigh(5, dma),
    weigh(3, get),
    weigh(3, put),
    weigh(8, reclaim),
    weigh(4, writeback),
    weigh(1, truncate),
    weigh(2, age),
    weigh(6, scan),
    weigh(1, fork),
    weigh(1, exit),
    weigh(1, exec),
  ],
});
//# sourceMappingURL=reclaim-gup.js.map
