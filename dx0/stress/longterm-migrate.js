import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { walk } from './page/operations/frames.js';
import { dma, unpin } from './page/operations/gup.js';
import { contig } from './page/operations/hotplug.js';
import { migrate } from './page/operations/migrate.js';
import { pinLong } from './page/operations/pins.js';
import { reclaim } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedMachine } from './page/steppedMachine.js';
export default pageScenario({
  name: 'longterm-migrate',
  summary: 'long-term pins move pages that others migrate back, and DMA goes through them',
  // Few pages: a migration then often meets one that is being pinned.
  machine: { mms: 2, anonPages: 4, files: 1, filePages: 4, normalFrames: 24, movableFrames: 16, cmaBlocks: 2 },
  // Two who pin one page keep each other from moving it, until one gives up: with limits of 10 and 100, a long way.
  stepped: { ...steppedMachine, movableFrames: 8, pinnableMigrateMax: 1, pinnableIsolateMax: 2 },
  operations: [
    weigh(16, read),
    weigh(32, write),
    weigh(24, pinLong),
    weigh(48, unpin),
    weigh(12, dma),
    weigh(8, munmap),
    weigh(8, walk),
    weigh(40, migrate),
    weigh(8, contig),
    weigh(8, reclaim),
    weigh(4, fork),
    weigh(4, exit),
    weigh(4, exec),
  ],
});
//# sourceMappingURL=longterm-migrate.js.map
