import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { BATCH_ADD, batchCount } from '../../src/mm/lru/lruBatch.js';
import { lruCacheDisable, lruCacheEnable } from '../../src/mm/lru/lruDrain.js';
import { faultIn } from '../../src/mm/vm/userAccess.js';
import { disableBatches, drainLocal } from '../page/operations/drain.js';
import { smallScenario } from '../page/smallScenario.js';
const scenario = smallScenario({
  name: 'small/disable-add',
  summary: 'batches are disabled by one CPU for good and by another one for a while, and both add a page',
  cpus: 2,
  machine: { anonPages: 2 },
  serves: true,
  prepare() {},
  operations: [
    {
      name: 'disable',
      run({ cpu }) {
        lruCacheDisable(cpu);
        faultIn(cpu, 0, 0, true);
        // I12
        const kept = batchCount(cpu, cpu.id, BATCH_ADD);
        if (kept > 0) reportBug(cpu, Bug.BatchKept, cpu.base + cpu.layout.cpuLruBatch, kept, 0);
      },
    },
    disableBatches,
    drainLocal,
    { name: 'fault', run: ({ cpu }) => void faultIn(cpu, 0, 1, true) },
  ],
  // Between two operations one serves the other: CPU 1 may be back before CPU 0 comes.
  program: (cpu) => (cpu === 0 ? ['drainLocal', 'disable'] : ['disableBatches', 'fault']),
});
/** Who is done leaves the batches disabled, so that the audit finds what is in them all the same. */
export default {
  ...scenario,
  tearDown(actor) {
    const { cpu } = actor;
    while (Atomics.load(cpu.mem, cpu.layout.lruDisableCount) > 0) lruCacheEnable(cpu);
    scenario.tearDown?.(actor);
  },
};
//# sourceMappingURL=disable-add.js.map
