import { faultIn } from '../../src/mm/vm/userAccess.js';
import { drainAll } from '../page/operations/drain.js';
import { smallScenario } from '../page/smallScenario.js';
/** Who is asked to flush its batches does so while it waits for its own turn to drain: it always comes after that. */
export default smallScenario({
    name: 'small/drain-add',
    summary: 'a CPU drains all batches while another adds a page to its own, and drains, too',
    cpus: 2,
    prepare() { },
    operations: [drainAll, { name: 'fault', run: ({ cpu }) => void faultIn(cpu, 0, 0, true) }],
    program: (cpu) => (cpu === 0 ? ['drainAll'] : ['fault', 'drainAll']),
});
//# sourceMappingURL=drain-add.js.map