import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import {
  isolateLruPage,
  isolateLruPages,
  putbackIsolatedPages,
  putbackLruPage,
} from '../../src/mm/lru/isolateLruPage.js';
import { LRU_INACTIVE_ANON } from '../../src/mm/lru/lruList.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { pagesStat } from '../../src/mm/migrate/pagesStat.js';
import { keepMapped } from '../page/keepMapped.js';
import { keptPage } from '../page/keptPage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { moveRequest } from '../page/operations/movePages.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
import { withoutMemory } from '../page/withoutMemory.js';
/** The page that both want is the first of memory, at the end of the list; the scanner asks for one page, and there are two. */
export default smallScenario({
  name: 'small/isolate-scan',
  summary: 'pages are isolated from the end of a list while another CPU isolates the last one, or asks for its node',
  cpus: 2,
  machine: { anonPages: 2 },
  prepare(actors) {
    withoutMemory(actors[0].cpu, 0, () => writePage(actors, 0, 0), 0);
    writePage(actors, 0, 1);
    keepMapped(actors);
  },
  operations: [
    {
      name: 'scan',
      run({ cpu }) {
        const list = privateList(cpu, KEPT_LIST);
        const isolated = isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 1, list);
        if (isolated > 1) reportBug(cpu, Bug.ScannedTooMany, list, isolated, 1);
        putbackIsolatedPages(cpu, list);
      },
    },
    {
      name: 'isolate',
      run(actor) {
        const { cpu } = actor;
        if (isolateLruPage(cpu, keptPage(actor, 0))) putbackLruPage(cpu, keptPage(actor, 0));
      },
    },
    {
      name: 'stat',
      run({ cpu }) {
        const { pages, status } = moveRequest(0, 1, false);
        pagesStat(cpu, 0, pages, status);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['scan'] : ['isolate', 'stat']),
});
//# sourceMappingURL=isolate-scan.js.map
