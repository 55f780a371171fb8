import { read, write } from './page/operations/access.js';
import { compact } from './page/operations/compaction.js';
import { walk } from './page/operations/frames.js';
import { pinErase, pinRead, pinStore, pinUser, prepareNested } from './page/operations/pinpages.js';
import { reclaim, truncate, writeback } from './page/operations/reclaim.js';
import { pinMachine, steppedPins } from './page/pinMachine.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
  name: 'nested-pin',
  summary: 'compaction moves pages of files that several drivers have pinned, with all of them',
  machine: { ...pinMachine, nestedPins: 'order', pinSystems: 3, pinEntries: 4 },
  stepped: { ...steppedPins, nestedPins: 'order', pinEntries: 2 },
  operations: [
    weigh(12, read),
    weigh(16, write),
    weigh(24, pinUser),
    weigh(20, pinErase),
    weigh(4, pinStore),
    weigh(4, pinRead),
    weigh(24, compact),
    weigh(6, reclaim),
    weigh(4, writeback),
    weigh(2, truncate),
    weigh(4, walk),
  ],
  prepare: prepareNested,
});
//# sourceMappingURL=nested-pin.js.map
