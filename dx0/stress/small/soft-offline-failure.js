import { memoryFailure } from '../../src/mm/poison/memoryFailure.js';
import { softOffline } from '../../src/mm/poison/softOffline.js';
import { badFrame, badFrameMachine, prepareBadFrame } from '../page/badFrame.js';
import { smallScenario } from '../page/smallScenario.js';
/** Who comes second finds the page poisoned, and leaves it alone. Memory failure has batches flushed by their CPUs. */
export default smallScenario({
  name: 'small/soft-offline-failure',
  summary: 'a page fails while it is taken out of use',
  cpus: 2,
  serves: true,
  machine: badFrameMachine,
  prepare: prepareBadFrame,
  operations: [
    { name: 'softOffline', run: (actor) => void softOffline(actor.cpu, badFrame(actor)) },
    { name: 'memoryFailure', run: (actor) => void memoryFailure(actor.cpu, badFrame(actor)) },
  ],
  program: (cpu) => (cpu === 0 ? ['softOffline'] : ['memoryFailure']),
});
//# sourceMappingURL=soft-offline-failure.js.map
