import { isolateHugePage } from '../../src/mm/hugetlb/isolateHugePage.js';
import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { mmapHugetlb } from '../../src/mm/vm/munmap.js';
import { keepMapped } from '../page/keepMapped.js';
import { keptPage } from '../page/keptPage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
export default smallScenario({
  name: 'small/hugetlb-isolate',
  summary: 'two CPUs each isolate one page of the hugetlb pool and put it back',
  cpus: 2,
  machine: { hugePages: 1, anonPages: 2 },
  prepare(actors) {
    mmapHugetlb(actors[0].cpu, 0, 0);
    writePage(actors, 0, 0);
    keepMapped(actors);
  },
  operations: [
    {
      name: 'isolate',
      run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (isolateHugePage(actor.cpu, keptPage(actor, 0), list)) putbackIsolatedPages(actor.cpu, list);
      },
    },
  ],
  program: () => ['isolate'],
});
//# sourceMappingURL=hugetlb-isolate.js.map
