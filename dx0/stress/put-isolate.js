import { munmap } from './page/operations/addressSpaces.js';
import { read, write } from './page/operations/access.js';
import { drainLocal, drainPages } from './page/operations/drain.js';
import { alloc, churn, walk } from './page/operations/frames.js';
import { get, put } from './page/operations/gup.js';
import { isolate, isolateBatch, putback } from './page/operations/isolate.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'put-isolate',
  summary: 'the last put_page of a page races its isolation from the LRU',
  operations: [
    weigh(4, read),
    weigh(6, write),
    weigh(6, munmap),
    weigh(4, get),
    weigh(5, put),
    weigh(2, alloc),
    weigh(6, walk),
    weigh(8, isolate),
    weigh(4, isolateBatch),
    weigh(4, putback),
    weigh(1, drainLocal),
    weigh(6, churn),
    weigh(4, drainPages),
  ],
});
//# sourceMappingURL=put-isolate.js.map
