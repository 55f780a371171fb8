import { shrinkNode } from '../../src/mm/reclaim/shrinkNode.js';
import { writePage } from '../page/pageMachine.js';
import { pinFast } from '../page/pinFast.js';
import { smallScenario } from '../page/smallScenario.js';
/** Either the pin comes first, and the page stays where it is, or reclaim does, and the fast path lets go. */
export default smallScenario({
  name: 'small/reclaim-pin',
  summary: 'a page is swapped out while the fast path of get_user_pages pins it',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [
    { name: 'reclaim', run: ({ cpu }) => void shrinkNode(cpu, 0, 1) },
    { name: 'pin', run: (actor) => pinFast(actor, 0) },
  ],
  program: (cpu) => (cpu === 0 ? ['reclaim'] : ['pin']),
});
//# sourceMappingURL=reclaim-pin.js.map
