import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { drainLocal } from './page/operations/drain.js';
import { walk } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { movePages, statPages } from './page/operations/movePages.js';
import { pinLong } from './page/operations/pins.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
    name: 'move-pages',
    summary: 'move_pages from node to node races pins, long ones too, munmap, fork and the end of address spaces',
    machine: { mms: 2, files: 1, filePages: 4, normalFrames: 16, movableFrames: 16 },
    // Who pins for long moves a page that move_pages brings back, until one gives up: with limits of 10 and 100, a long way.
    stepped: { ...steppedTwoNodes, pinnableMigrateMax: 1, pinnableIsolateMax: 2 },
    operations: [
        weigh(16, read),
        weigh(24, write),
        weigh(32, movePages),
        weigh(4, statPages),
        weigh(6, munmap),
        weigh(4, pin),
        weigh(2, pinLong),
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
//# sourceMappingURL=move-pages.js.map