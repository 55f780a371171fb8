import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { activatePage } from '../../src/mm/lru/lruBatch.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { writePage } from '../page/pageMachine.js';
import { drainLocal } from '../page/operations/drain.js';
import { pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
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
                if (getUserPages(cpu, 0, 0, 1, FOLL_GET, pages) !== 1)
                    return;
                activatePage(cpu, pages[0]);
                putPage(cpu, pages[0], Ref.Gup);
            },
        },
        drainLocal,
    ],
    program: (cpu) => (cpu === 0 ? ['pin'] : ['activate', 'drainLocal']),
});
//# sourceMappingURL=gup-activated.js.map