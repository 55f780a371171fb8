import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { alloc, churn, walk } from './page/operations/frames.js';
import { get, put } from './page/operations/gup.js';
import { memoryFailure, softOffline, softOfflineMapped, unpoison } from './page/operations/poison.js';
import { reclaim, truncate, writeback } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
    name: 'soft-offline',
    summary: 'pages are taken out of use under programs that allocate, write and verify them',
    operations: [
        weigh(32, read),
        weigh(48, write),
        weigh(24, munmap),
        weigh(4, fork),
        weigh(4, exit),
        weigh(6, exec),
        weigh(8, get),
        weigh(16, put),
        weigh(6, alloc),
        weigh(16, churn),
        weigh(16, walk),
        weigh(12, softOfflineMapped),
        weigh(12, softOffline),
        weigh(3, memoryFailure),
        weigh(20, unpoison),
        weigh(8, reclaim),
        weigh(8, writeback),
        weigh(4, truncate),
    ],
});
//# sourceMappingURL=soft-offline.js.map