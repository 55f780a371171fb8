import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.js';
import { forkMm } from '../page/operations/addressSpaces.js';
import { writePage } from '../page/pageMachine.js';
import { pinFast } from '../page/pinFast.js';
import { smallScenario } from '../page/smallScenario.js';
/** A device has the parent's page, so the child gets a copy of its own, which may be swapped out before the fork is over. */
export default smallScenario({
  name: 'small/fork-reclaim',
  summary: 'a program with a pinned page forks while reclaim swaps out what the child got',
  cpus: 2,
  machine: { mms: 2, lruBatch: 1, normalFrames: 6 },
  prepare(actors) {
    writePage(actors, 0, 0);
    pinFast(actors[0], 0);
  },
  operations: [
    { name: 'fork', run: (actor) => forkMm(actor, 0, 1) },
    { name: 'reclaim', run: ({ cpu }) => void shrinkNode(cpu, 0, 2) },
  ],
  program: (cpu) => (cpu === 0 ? ['fork'] : ['reclaim']),
});
//# sourceMappingURL=fork-reclaim.js.map
