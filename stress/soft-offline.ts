import { read, write } from './page/operations/access.ts';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.ts';
import { alloc, churn, walk } from './page/operations/frames.ts';
import { get, put } from './page/operations/gup.ts';
import { memoryFailure, softOffline, softOfflineMapped, unpoison } from './page/operations/poison.ts';
import { reclaim, truncate, writeback } from './page/operations/reclaim.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';

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
