import { mmapHugetlb } from '../../src/mm/vm/munmap.js';
import { expectMove } from '../page/expectMove.js';
import { writePage } from '../page/pageMachine.js';
import { pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
/** The lru_lock of one node is let go for that of the other, and that for the lock of the pool. */
export default smallScenario({
  name: 'small/pin-runs',
  summary: 'pages of two nodes and one of the hugetlb pool are isolated in runs, to be pinned for long',
  cpus: 1,
  machine: {
    nodes: 2,
    normalFrames: 4,
    movableFrames: 4,
    // All of it, so that the pool is in CMA, and has to be moved, too.
    cmaBlocks: 2,
    anonPages: 4,
    hugePages: 1,
    gupIsolation: 'batch',
    moveBatches: 'drain',
    pinnableMigrateMax: 0,
    pinnableIsolateMax: 0,
  },
  serves: true,
  prepare(actors) {
    mmapHugetlb(actors[0].cpu, 0, 2);
    for (const vpage of [0, 1, 2]) writePage(actors, 0, vpage);
    expectMove(actors[0], { pages: [1], node: 1, statuses: [1] });
  },
  operations: [{ name: 'pin', run: (actor) => void pinSlow(actor, 3) }],
  program: () => ['pin'],
});
//# sourceMappingURL=pin-runs.js.map
