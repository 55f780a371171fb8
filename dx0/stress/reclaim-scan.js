import { read, write } from './page/operations/access.js';
import { scan, walk } from './page/operations/frames.js';
import { reclaim, writeback } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'reclaim-scan',
  summary: 'reclaim freezes pages while scanners of frames take references to them',
  machine: { normalFrames: 16, movableFrames: 8 },
  operations: [
    weigh(8, read),
    weigh(6, write),
    weigh(16, reclaim),
    weigh(6, writeback),
    weigh(16, scan),
    weigh(6, walk),
  ],
});
//# sourceMappingURL=reclaim-scan.js.map
