import { ZONE_MOVABLE } from '../../src/mm/machine/layout.ts';
import { memoryFailure } from '../../src/mm/poison/memoryFailure.ts';
import { zoneStart } from '../../src/mm/zone/zones.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Two banks of registers report the same page; who comes late has nothing to do, or the page is not there any more. */
export default smallScenario({
  name: 'small/fail-twice',
  summary: 'two CPUs are told that the same page has failed',
  cpus: 2,
  prepare(actors) {
    writePage(actors, 0, 0);
  },
  operations: [{ name: 'fail', run: ({ cpu }) => void memoryFailure(cpu, zoneStart(cpu, ZONE_MOVABLE)) }],
  program: () => ['fail'],
});
