import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { memoryFailure } from '../../src/mm/poison/memoryFailure.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
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
//# sourceMappingURL=fail-twice.js.map