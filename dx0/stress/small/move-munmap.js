import { munmap } from '../../src/mm/vm/munmap.js';
import { moveChecked, moveRequest } from '../page/operations/movePages.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Nothing is in a batch when it begins, so that nobody is asked to flush one: CPUs of small scenarios serve nobody. */
export default smallScenario({
  name: 'small/move-munmap',
  summary: 'move_pages moves a page to another node while the page is unmapped',
  cpus: 2,
  machine: { nodes: 2, normalFrames: 2, movableFrames: 2, moveBatches: 'drain', migratePasses: 2 },
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [
    {
      name: 'move',
      run(actor) {
        const request = moveRequest(0, 1, false, KEPT_LIST);
        request.nodes[0] = 1;
        moveChecked(actor, request);
      },
    },
    { name: 'unmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 1) },
  ],
  program: (cpu) => (cpu === 0 ? ['move'] : ['unmap']),
});
//# sourceMappingURL=move-munmap.js.map
