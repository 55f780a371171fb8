import { Ref } from '../../src/mm/debug/ref.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { munmap } from '../../src/mm/vm/munmap.ts';
import { keepMapped } from '../page/keepMapped.ts';
import { dropKept } from '../page/keptPage.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** One of them finds that it was the last, takes the page off the LRU and frees it. */
export default smallScenario({
  name: 'small/put-put',
  summary: 'two CPUs put the last two references of a page that is on the LRU',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
    keepMapped(actors);
    munmap(actors[0]!.cpu, 0, 0, 1);
  },
  operations: [
    {
      name: 'put',
      run: (actor) => putPage(actor.cpu, dropKept(actor, 0), Ref.Gup),
    },
  ],
  program: () => ['put'],
});
