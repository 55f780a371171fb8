import { munmap } from './page/operations/addressSpaces.js';
import { read, write } from './page/operations/access.js';
import { drainPages } from './page/operations/drain.js';
import { alloc, churn } from './page/operations/frames.js';
import { put } from './page/operations/gup.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'alloc-drain',
  summary: 'allocation and freeing race drains of the per-CPU lists of free pages',
  operations: [
    weigh(2, read),
    weigh(4, write),
    weigh(4, munmap),
    weigh(6, alloc),
    weigh(6, put),
    weigh(12, churn),
    weigh(10, drainPages),
  ],
});
//# sourceMappingURL=alloc-drain.js.map
