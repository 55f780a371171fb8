import { read, write } from './page/operations/access.ts';
import { compact } from './page/operations/compaction.ts';
import { walk } from './page/operations/frames.ts';
import { pinErase, pinRead, pinStore, pinUser, prepareNested } from './page/operations/pinpages.ts';
import { reclaim, truncate, writeback } from './page/operations/reclaim.ts';
import { pinMachine, steppedPins } from './page/pinMachine.ts';
import { pageScenario, weigh } from './page/pageScenario.ts';

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
