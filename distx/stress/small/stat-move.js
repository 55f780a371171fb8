import { pagesStat } from '../../src/mm/migrate/pagesStat.js';
import { MIGRATION_LIST } from '../page/operations/migrate.js';
import { moveChecked, moveRequest } from '../page/operations/movePages.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Whoever asks has a reference meanwhile: the page can't go away, though nothing keeps it where it is. */
export default smallScenario({
    name: 'small/stat-move',
    summary: 'a program asks on which node a page is while the page moves to another one',
    cpus: 2,
    machine: { nodes: 2, normalFrames: 2, movableFrames: 2, moveBatches: 'drain' },
    prepare(actors) {
        writePage(actors, 0, 0);
    },
    operations: [
        {
            name: 'stat',
            run({ cpu }) {
                const { pages, status } = moveRequest(0, 1, false);
                pagesStat(cpu, 0, pages, status);
            },
        },
        {
            name: 'move',
            run(actor) {
                const request = moveRequest(0, 1, false, MIGRATION_LIST);
                request.nodes[0] = 1;
                moveChecked(actor, request);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['stat'] : ['move']),
});
//# sourceMappingURL=stat-move.js.map