import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { keepMapped } from '../page/keepMapped.js';
import { dropKept } from '../page/keptPage.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** One of them finds that it was the last, takes the page off the LRU and frees it. */
export default smallScenario({
    name: 'small/put-put',
    summary: 'two CPUs put the last two references of a page that is on the LRU',
    cpus: 2,
    prepare(actors) {
        writePage(actors, 0, 0);
        keepMapped(actors);
        munmap(actors[0].cpu, 0, 0, 1);
    },
    operations: [
        {
            name: 'put',
            run: (actor) => putPage(actor.cpu, dropKept(actor, 0), Ref.Gup),
        },
    ],
    program: () => ['put'],
});
//# sourceMappingURL=put-put.js.map