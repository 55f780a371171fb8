import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { keepPage, keptPage } from '../page/keptPage.ts';
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
    for (const actor of actors) {
      getUserPages(actor.cpu, 0, 0, 1, FOLL_GET, actor.pages);
      keepPage(actor, actor.pages[0]!, Ref.Gup);
    }
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
