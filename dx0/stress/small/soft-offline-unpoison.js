import { softOffline } from '../../src/mm/poison/softOffline.js';
import { unpoison } from '../../src/mm/poison/unpoison.js';
import { badFrame, badFrameMachine, prepareBadFrame } from '../page/badFrame.js';
import { smallScenario } from '../page/smallScenario.js';
/** Who wants the page back comes before there is anything to be done, or when all of it has been. */
export default smallScenario({
  name: 'small/soft-offline-unpoison',
  summary: 'a page is taken out of use, and back into use',
  cpus: 2,
  machine: badFrameMachine,
  prepare: prepareBadFrame,
  operations: [
    { name: 'softOffline', run: (actor) => void softOffline(actor.cpu, badFrame(actor)) },
    { name: 'unpoison', run: (actor) => void unpoison(actor.cpu, badFrame(actor)) },
  ],
  program: (cpu) => (cpu === 0 ? ['softOffline'] : ['unpoison']),
});
//# sourceMappingURL=soft-offline-unpoison.js.map
