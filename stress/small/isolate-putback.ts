import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { keepMapped } from '../page/keepMapped.ts';
import { keptPage } from '../page/keptPage.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** A putback goes by way of the CPU's batch, where nobody can isolate the page: who comes then goes away. */
export default smallScenario({
  name: 'small/isolate-putback',
  summary: 'two CPUs each isolate one page and put it back',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
    keepMapped(actors);
  },
  operations: [
    {
      name: 'isolate',
      run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (isolateToList(actor.cpu, keptPage(actor, 0), list)) putbackIsolatedPages(actor.cpu, list);
      },
    },
  ],
  program: () => ['isolate'],
});
