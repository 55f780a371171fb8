import { read, write } from './page/operations/access.js';
import { compact } from './page/operations/compaction.js';
import { churn, walk } from './page/operations/frames.js';
import { pinErase, pinRead, pinReregister, pinStore, pinWrite, prepareStored } from './page/operations/pinpages.js';
import { pinMachine, steppedPins } from './page/pinMachine.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'pin-compact',
  summary: 'compactors race drivers that pin, use and unpin their pages',
  machine: pinMachine,
  stepped: steppedPins,
  operations: [
    weigh(8, read),
    weigh(8, write),
    weigh(24, pinStore),
    weigh(24, pinErase),
    weigh(12, pinRead),
    weigh(12, pinWrite),
    weigh(2, pinReregister),
    weigh(24, compact),
    weigh(4, walk),
    weigh(4, churn),
  ],
  prepare: prepareStored,
});
//# sourceMappingURL=pin-compact.js.map
