import { mlock, munlock } from '../../src/mm/mlock/mlock.js';
import { activatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { expectBehind, expectMove } from '../page/expectMove.js';
import { frameBehind, nodeBehind } from '../page/nodeBehind.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** It is mlocked where it goes, and evictable again when it is not (I36). */
export default smallScenario({
    name: 'small/move-mlocked',
    summary: 'a page that is mlocked is moved to another node, and munlocked there',
    cpus: 1,
    machine: { nodes: 2, normalFrames: 2, movableFrames: 2, moveBatches: 'drain' },
    prepare(actors) {
        writePage(actors, 0, 0);
        const { cpu } = actors[0];
        activatePage(cpu, frameBehind(cpu, 0));
        lruAddDrain(cpu);
        mlock(cpu, 0, 0, 1);
        lruAddDrain(cpu);
    },
    operations: [
        {
            name: 'move',
            run(actor) {
                const { cpu } = actor;
                // Free runs come here more than once.
                if (nodeBehind(cpu, 0) !== 0)
                    return;
                expectMove(actor, { pages: [0], node: 1, statuses: [1] });
                expectBehind(actor, 0, nodeBehind(cpu, 0), 1);
                lruAddDrain(cpu);
            },
        },
        {
            name: 'munlock',
            run({ cpu }) {
                munlock(cpu, 0, 0, 1);
                lruAddDrain(cpu);
            },
        },
    ],
    program: () => ['move', 'munlock'],
});
//# sourceMappingURL=move-mlocked.js.map