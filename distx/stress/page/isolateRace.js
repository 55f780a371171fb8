import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { keepMapped } from './keepMapped.js';
import { keptPage } from './keptPage.js';
import { KEPT_LIST } from './operations/isolate.js';
import { writePage } from './pageMachine.js';
import { smallScenario } from './smallScenario.js';
/** Two CPUs each isolate one page and put it back. */
export const isolateRace = (scenario) => smallScenario({
    ...scenario,
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
                if (isolateToList(actor.cpu, keptPage(actor, 0), list))
                    putbackIsolatedPages(actor.cpu, list);
            },
        },
    ],
    program: () => ['isolate'],
});
//# sourceMappingURL=isolateRace.js.map