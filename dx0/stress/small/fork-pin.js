import { faultIn } from '../../src/mm/vm/userAccess.js';
import { forkMm } from '../page/operations/addressSpaces.js';
import { writePage } from '../page/pageMachine.js';
import { pinFast } from '../page/pinFast.js';
import { smallScenario } from '../page/smallScenario.js';
/** The parent writes when it has forked: if it shares its page with the child it gets a copy, and the pin has the old one. */
export default smallScenario({
  name: 'small/fork-pin',
  summary: 'a program forks and writes while the fast path of get_user_pages pins one of its pages',
  cpus: 2,
  machine: { mms: 2, normalFrames: 6 },
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [
    { name: 'fork', run: (actor) => forkMm(actor, 0, 1) },
    { name: 'write', run: ({ cpu }) => void faultIn(cpu, 0, 0, true) },
    { name: 'pin', run: (actor) => pinFast(actor, 0) },
  ],
  program: (cpu) => (cpu === 0 ? ['fork', 'write'] : ['pin']),
});
//# sourceMappingURL=fork-pin.js.map
