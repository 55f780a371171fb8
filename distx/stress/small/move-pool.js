import { ENOMEM } from '../../src/mm/machine/errno.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { allocHugetlbPage } from '../../src/mm/hugetlb/hugetlbPool.js';
import { isolateHugePage } from '../../src/mm/hugetlb/isolateHugePage.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { mmapHugetlb } from '../../src/mm/vm/munmap.js';
import { UNWRITTEN } from '../../src/oracle/movePagesTable.js';
import { expectBehind, expectMove } from '../page/expectMove.js';
import { frameBehind, nodeBehind } from '../page/nodeBehind.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Moved, isolated and put back, or not moved for want of a page in the pool, it can be moved again. */
export default smallScenario({
    name: 'small/move-pool',
    summary: 'a page of the hugetlb pool is moved from node to node until the pool is empty there',
    cpus: 1,
    machine: { nodes: 2, movableFrames: 0, anonPages: 2, hugePages: 1, moveBatches: 'drain' },
    serves: true,
    prepare(actors) {
        mmapHugetlb(actors[0].cpu, 0, 0);
        writePage(actors, 0, 0);
    },
    operations: [
        {
            name: 'move',
            run(actor) {
                const { cpu } = actor;
                expectMove(actor, { pages: [0], node: 1, statuses: [1] });
                const list = privateList(cpu, KEPT_LIST);
                if (isolateHugePage(cpu, frameBehind(cpu, 0), list))
                    putbackMovablePages(cpu, list);
                expectMove(actor, { pages: [0], node: 0, statuses: [0] });
                const taken = allocHugetlbPage(cpu, 1, true);
                expectMove(actor, { pages: [0], node: 1, result: -ENOMEM, statuses: [UNWRITTEN] });
                putPage(cpu, taken, Ref.Alloc);
                expectBehind(actor, 0, nodeBehind(cpu, 0), 0);
            },
        },
    ],
    program: () => ['move'],
});
//# sourceMappingURL=move-pool.js.map