import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { softOffline } from '../../src/mm/poison/softOffline.js';
import { ptePfn, readPte } from '../../src/mm/vm/pte.js';
import { faultIn } from '../../src/mm/vm/userAccess.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page behind virtual page 0 moves away and is poisoned; nothing else uses it, so that has to succeed. */
export default smallScenario({
    name: 'small/soft-offline-fault',
    summary: 'a page is taken out of use while a program faults on it',
    cpus: 2,
    prepare(actors) {
        writePage(actors, 0, 0);
    },
    operations: [
        {
            name: 'softOffline',
            run({ cpu }) {
                const pfn = ptePfn(readPte(cpu, 0, 0));
                const result = softOffline(cpu, pfn);
                if (result !== 0)
                    reportBug(cpu, Bug.SoftOfflineResult, pfn, result, 0);
            },
        },
        {
            name: 'fault',
            run({ cpu }) {
                faultIn(cpu, 0, 0, false);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['softOffline'] : ['fault']),
});
//# sourceMappingURL=soft-offline-fault.js.map