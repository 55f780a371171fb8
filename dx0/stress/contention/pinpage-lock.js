import { compact } from '../page/operations/compaction.js';
import { pinErase, pinRead, pinStore, pinWrite, prepareStored } from '../page/operations/pinpages.js';
import { cross, waits } from '../page/contentionMachine.js';
import { pinMachine, steppedPins } from '../page/pinMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
const CPUS = [1, 2, 4, 8];
export default pageScenario({
  name: 'contention/pinpage-lock',
  summary: 'drivers set and clear pinned pages while compaction looks for their owners',
  machine: { ...pinMachine, normalFrames: 128, movableFrames: 64, pinSystems: 4, pinEntries: 16, slabObjects: 256 },
  stepped: steppedPins,
  operations: [weigh(24, pinStore), weigh(24, pinErase), weigh(12, pinRead), weigh(12, pinWrite), weigh(8, compact)],
  contention: {
    question: 'one list of pinpage systems with one lock for all: does it let CPUs through?',
    original: 'the RFC of 2013 calls the owner under one global spinlock: throughput is flat in the number of CPUs',
    axis: 'CPUs',
    points: cross(CPUS, {
      'pin page control': { pinControl: 'pinpage' },
      'mapping operations': { pinControl: 'mapping' },
    }),
    classes: ['pinpage_system_lock', 'page_lock', 'zone_lock'],
    shape(rows) {
      const [one, most] = [rows[0], rows.at(-2)];
      const gain = most.operationsPerSecond / one.operationsPerSecond;
      return {
        isSame: gain < 2,
        because: `8 CPUs do ${gain.toFixed(1)} times what one does, with ${waits(most, 'pinpage_system_lock').toFixed(3)} waits an operation for the list`,
      };
    },
  },
  prepare: prepareStored,
});
//# sourceMappingURL=pinpage-lock.js.map
