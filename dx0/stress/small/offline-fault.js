import { offlinePages } from '../../src/mm/hotplug/offlinePages.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { flushSignals, setAlarm } from '../../src/mm/task/signal.js';
import { faultIn } from '../../src/mm/vm/userAccess.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { drainLocal } from '../page/operations/drain.js';
import { smallScenario } from '../page/smallScenario.js';
/** Looks for a signal before it gives up: the other's page may be in a batch when it begins, not for long. */
const PATIENCE = 4;
/**
 * The page comes from the pageblock before that is kept out of the allocator, and is moved, or from elsewhere. Before
 * its fault the program has done something else: who goes offline waits until it has seen to its batches.
 */
export default smallScenario({
  name: 'small/offline-fault',
  summary: 'a pageblock goes offline while a program gets its first page',
  cpus: 2,
  machine: { privateLists: 3 },
  serves: true,
  prepare() {},
  operations: [
    {
      name: 'offline',
      run({ cpu }) {
        const start = zoneStart(cpu, ZONE_MOVABLE);
        setAlarm(cpu, PATIENCE);
        offlinePages(cpu, start, start + cpu.config.movableFrames);
        flushSignals(cpu);
      },
    },
    drainLocal,
    { name: 'fault', run: ({ cpu }) => void faultIn(cpu, 0, 0, true) },
  ],
  program: (cpu) => (cpu === 0 ? ['offline'] : ['drainLocal', 'fault']),
});
//# sourceMappingURL=offline-fault.js.map
