import { softOffline } from '../../src/mm/poison/softOffline.js';
import { lookupPte } from '../../src/mm/vm/pmd.js';
import { ptePfn } from '../../src/mm/vm/pte.js';
import { faultIn } from '../../src/mm/vm/userAccess.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** The huge page is split, and only the bad tail goes away; the fault finds one or the other. */
export default smallScenario({
  name: 'small/soft-offline-huge',
  summary: 'the tail of a huge page is taken out of use while a program faults on it',
  cpus: 2,
  machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4 },
  prepare(actors) {
    writePage(actors, 0, 0);
    writePage(actors, 0, 1);
  },
  operations: [
    { name: 'softOffline', run: ({ cpu }) => void softOffline(cpu, ptePfn(lookupPte(cpu, 0, 1))) },
    {
      name: 'fault',
      run({ cpu }) {
        faultIn(cpu, 0, 1, false);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['softOffline'] : ['fault']),
});
//# sourceMappingURL=soft-offline-huge.js.map
