import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { disableBatches, drainAll, drainLocal, drainPages } from './page/operations/drain.js';
import { age, alloc, churn, walk } from './page/operations/frames.js';
import { dma, get, pin, put, unpin } from './page/operations/gup.js';
import { contig, offline, online, signal } from './page/operations/hotplug.js';
import { isolate, isolateBatch, putback } from './page/operations/isolate.js';
import { migrate, migrateKept } from './page/operations/migrate.js';
import { mlock, munlock } from './page/operations/mlock.js';
import { getNonMovable, pinLong } from './page/operations/pins.js';
import { softOffline, unpoison } from './page/operations/poison.js';
import { reclaim, truncate, writeback } from './page/operations/reclaim.js';
import { destroy, setUp } from './page/operations/rings.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
    name: 'offline-load',
    summary: 'memory goes offline and comes back under everything else at once',
    // An isolated page that somebody keeps can't be moved: who asks for it gives up soon.
    machine: { rings: 3, pinnableIsolateMax: 4 },
    stepped: { ...steppedTwoNodes, rings: 1, ringPages: 1, pinnableMigrateMax: 1, pinnableIsolateMax: 1 },
    operations: [
        weigh(40, read),
        weigh(48, write),
        weigh(16, munmap),
        weigh(8, fork),
        weigh(4, exit),
        weigh(8, exec),
        weigh(16, get),
        weigh(28, put),
        weigh(12, pin),
        weigh(12, pinLong),
        weigh(28, unpin),
        weigh(16, dma),
        weigh(8, alloc),
        weigh(16, walk),
        weigh(12, age),
        weigh(12, isolate),
        weigh(6, isolateBatch),
        weigh(16, putback),
        weigh(16, migrate),
        weigh(6, migrateKept),
        weigh(12, reclaim),
        weigh(8, writeback),
        weigh(4, truncate),
        weigh(8, drainLocal),
        weigh(6, churn),
        weigh(4, drainPages),
        weigh(1, drainAll),
        weigh(1, disableBatches),
        weigh(8, setUp),
        weigh(8, destroy),
        weigh(6, getNonMovable),
        weigh(10, offline),
        weigh(14, online),
        weigh(1, signal),
        weigh(4, contig),
        weigh(6, mlock),
        weigh(8, munlock),
        weigh(4, softOffline),
        weigh(6, unpoison),
    ],
});
//# sourceMappingURL=offline-load.js.map