import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { activatePage } from '../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { writePage } from '../page/pageMachine.ts';
import { drainLocal } from '../page/operations/drain.ts';
import { pinSlow } from '../page/pinSlow.ts';
import { smallScenario } from '../page/smallScenario.ts';

/**
 * The page is on its list and in a batch: it can be isolated, and not moved before the batch is drained. It is tried
 * once: put back it is on no list, and whoever tries again drains for that.
 */
export default smallScenario({
  name: 'small/gup-activated',
  summary: 'a page is pinned for long while another CPU activates it',
  cpus: 2,
  machine: { privateLists: 3, pinnableMigrateMax: 0, pinnableIsolateMax: 0 },
  serves: true,
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [
    { name: 'pin', run: (actor) => void pinSlow(actor, 1) },
    {
      name: 'activate',
      run({ cpu, pages }) {
        if (getUserPages(cpu, 0, 0, 1, FOLL_GET, pages) !== 1) return;
        activatePage(cpu, pages[0]!);
        putPage(cpu, pages[0]!, Ref.Gup);
      },
    },
    drainLocal,
  ],
  program: (cpu) => (cpu === 0 ? ['pin'] : ['activate', 'drainLocal']),
});
