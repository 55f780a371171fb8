import { Ref } from '../../src/mm/debug/ref.js';
import { activatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { releasePages } from '../../src/mm/lru/releasePages.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { readHold } from '../../src/oracle/witness/holds.js';
import { expectMove } from '../page/expectMove.js';
import { keepMapped } from '../page/keepMapped.js';
import { dropKept } from '../page/keptPage.js';
import { frameBehind } from '../page/nodeBehind.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Each has a list, and a lock, of its own node; the second one is active. */
export default smallScenario({
    name: 'small/release-unmapped',
    summary: 'the last references to two pages of different nodes are dropped at once',
    cpus: 1,
    machine: { nodes: 2, normalFrames: 2, movableFrames: 2, anonPages: 2, moveBatches: 'drain' },
    prepare(actors) {
        const [actor] = actors;
        const { cpu } = actor;
        for (const vpage of [0, 1])
            writePage(actors, 0, vpage);
        expectMove(actor, { pages: [1], node: 1, statuses: [1] });
        lruAddDrain(cpu);
        activatePage(cpu, frameBehind(cpu, 1));
        lruAddDrain(cpu);
        for (const vpage of [0, 1])
            keepMapped(actors, vpage);
        munmap(cpu, 0, 0, 2);
    },
    operations: [
        {
            name: 'release',
            run(actor) {
                const { cpu, witness, pages } = actor;
                // Free runs come here more than once.
                if (readHold(witness, cpu.id, 0) === undefined)
                    return;
                for (const i of [0, 1])
                    pages[i] = dropKept(actor, i);
                releasePages(cpu, pages, 2, Ref.Gup);
            },
        },
    ],
    program: () => ['release'],
});
//# sourceMappingURL=release-unmapped.js.map