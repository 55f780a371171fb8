import { ENOMEM } from '../../src/mm/machine/errno.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { allocHugetlbPage } from '../../src/mm/hugetlb/hugetlbPool.ts';
import { isolateHugePage } from '../../src/mm/hugetlb/isolateHugePage.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { mmapHugetlb } from '../../src/mm/vm/munmap.ts';
import { UNWRITTEN } from '../../src/oracle/movePagesTable.ts';
import { expectBehind, expectMove } from '../page/expectMove.ts';
import { frameBehind, nodeBehind } from '../page/nodeBehind.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Moved, isolated and put back, or not moved for want of a page in the pool, it can be moved again. */
export default smallScenario({
  name: 'small/move-pool',
  summary: 'a page of the hugetlb pool is moved from node to node until the pool is empty there',
  cpus: 1,
  machine: { nodes: 2, movableFrames: 0, anonPages: 2, hugePages: 1, moveBatches: 'drain' },
  serves: true,
  prepare(actors) {
    mmapHugetlb(actors[0]!.cpu, 0, 0);
    writePage(actors, 0, 0);
  },
  operations: [
    {
      name: 'move',
      run(actor) {
        const { cpu } = actor;
        expectMove(actor, { pages: [0], node: 1, statuses: [1] });
        const list = privateList(cpu, KEPT_LIST);
        if (isolateHugePage(cpu, frameBehind(cpu, 0), list)) putbackMovablePages(cpu, list);
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
