import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { fragmentNode } from '../page/fragmentNode.js';
import { keepPage } from '../page/keptPage.js';
import { MIGRATION_LIST } from '../page/operations/migrate.js';
import { moveChecked, moveRequest } from '../page/operations/movePages.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/**
 * Referred to before the split, the huge page stays where it is; after it, this part of it does. In either case it is
 * put back, which is looked at between operations.
 */
export default smallScenario({
    name: 'small/move-split-get',
    summary: 'move_pages splits a huge page while somebody takes a reference to a part of it, and keeps it',
    cpus: 2,
    machine: {
        nodes: 2,
        normalFrames: 2,
        movableFrames: 4,
        anonPages: 2,
        thp: 'on',
        privateLists: 3,
        moveBatches: 'drain',
    },
    serves: true,
    prepare(actors) {
        writePage(actors, 0, 0);
        writePage(actors, 0, 1);
        fragmentNode(actors[0], 1);
    },
    operations: [
        {
            name: 'move',
            run(actor) {
                const request = moveRequest(0, 1, true, MIGRATION_LIST);
                request.nodes[0] = 1;
                moveChecked(actor, request);
            },
        },
        {
            name: 'get',
            run(actor) {
                const { cpu, pages } = actor;
                if (getUserPages(cpu, 0, 1, 1, FOLL_GET, pages) === 1)
                    keepPage(actor, pages[0], Ref.Gup);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['move'] : ['get']),
});
//# sourceMappingURL=move-split-get.js.map