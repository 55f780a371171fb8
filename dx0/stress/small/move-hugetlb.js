import { mmapHugetlb } from '../../src/mm/vm/munmap.js';
import { MIGRATION_LIST } from '../page/operations/migrate.js';
import { moveChecked, moveRequest } from '../page/operations/movePages.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Whoever isolates the page moves it; the other finds it on its node already, or busy. */
export default smallScenario({
  name: 'small/move-hugetlb',
  summary: 'two CPUs move a page of the hugetlb pool to another node',
  cpus: 2,
  machine: {
    nodes: 2,
    movableFrames: 0,
    anonPages: 2,
    hugePages: 1,
    moveBatches: 'drain',
  },
  prepare(actors) {
    mmapHugetlb(actors[0].cpu, 0, 0);
    writePage(actors, 0, 0);
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
  ],
  program: () => ['move'],
});
//# sourceMappingURL=move-hugetlb.js.map
