import { migrateRange } from '../../src/mm/hotplug/migrateRange.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { PG_hwpoison, testPageFlag } from '../../src/mm/page/pageFlags.js';
import { memoryFailure } from '../../src/mm/poison/memoryFailure.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Offlining comes to the page when it is poisoned already, and perhaps still mapped: before, it would just move it. */
export default smallScenario({
  name: 'small/fail-offline',
  summary: 'a page fails while the memory around it is emptied to go offline',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [
    { name: 'fail', run: ({ cpu }) => void memoryFailure(cpu, zoneStart(cpu, ZONE_MOVABLE)) },
    {
      name: 'empty',
      run({ cpu }) {
        const pfn = zoneStart(cpu, ZONE_MOVABLE);
        if (testPageFlag(cpu, pfn, PG_hwpoison)) migrateRange(cpu, pfn, pfn + 1, MigrateReason.Hotplug);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['fail'] : ['empty']),
});
//# sourceMappingURL=fail-offline.js.map
