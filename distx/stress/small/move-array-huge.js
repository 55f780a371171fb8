import { ENOMEM } from '../../src/mm/machine/errno.js';
import { isCompound } from '../../src/mm/page/compound.js';
import { UNWRITTEN } from '../../src/oracle/movePagesTable.js';
import { expectBehind, expectMove } from '../page/expectMove.js';
import { fragmentNode } from '../page/fragmentNode.js';
import { frameBehind } from '../page/nodeBehind.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Its parts would have no entry that says where they go, so that a huge page moves as a whole or not at all. */
export default smallScenario({
    name: 'small/move-array-huge',
    summary: 'move_pages moves a huge page by way of its array (up to Linux 4.16) to where there are single pages only',
    cpus: 1,
    machine: {
        nodes: 2,
        normalFrames: 4,
        movableFrames: 4,
        anonPages: 2,
        thp: 'on',
        movePages: 'array',
        moveBatches: 'drain',
    },
    serves: true,
    prepare(actors) {
        for (const vpage of [0, 1])
            writePage(actors, 0, vpage);
        fragmentNode(actors[0], 1);
    },
    operations: [
        {
            name: 'move',
            run(actor) {
                const { cpu } = actor;
                const frame = frameBehind(cpu, 0);
                expectMove(actor, { pages: [0], node: 1, result: -ENOMEM, statuses: [UNWRITTEN] });
                expectBehind(actor, 0, frameBehind(cpu, 0), frame);
                expectBehind(actor, 1, isCompound(cpu, frameBehind(cpu, 1)) ? 1 : 0, 1);
            },
        },
    ],
    program: () => ['move'],
});
//# sourceMappingURL=move-array-huge.js.map