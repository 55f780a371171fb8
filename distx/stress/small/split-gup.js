import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages, gupFast } from '../../src/mm/gup/getUserPages.js';
import { splitHugePage } from '../../src/mm/huge/splitHugePage.js';
import { tryLockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { keepPage, keptPage } from '../page/keptPage.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** The reference is to the tail: the head's, while there is a huge page, or nobody's; then the tail's own. */
export default smallScenario({
    name: 'small/split-gup',
    summary: 'a huge page is split while the fast path of get_user_pages takes a reference to its tail',
    cpus: 2,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 2 },
    prepare(actors) {
        writePage(actors, 0, 0);
        writePage(actors, 0, 1);
        const [{ cpu, pages }] = actors;
        getUserPages(cpu, 0, 0, 1, FOLL_GET, pages);
        keepPage(actors[0], pages[0], Ref.Gup);
    },
    operations: [
        {
            name: 'split',
            run(actor) {
                const head = keptPage(actor, 0);
                if (!tryLockPage(actor.cpu, head))
                    return;
                splitHugePage(actor.cpu, head);
                unlockPage(actor.cpu, head);
            },
        },
        {
            name: 'gup',
            run(actor) {
                const { cpu, pages } = actor;
                if (gupFast(cpu, 0, 1, 1, FOLL_GET, pages, 0) === 1)
                    keepPage(actor, pages[0], Ref.Gup);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['split'] : ['gup']),
});
//# sourceMappingURL=split-gup.js.map