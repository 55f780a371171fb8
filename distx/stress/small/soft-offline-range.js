import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { PG_hwpoison, testPageFlag } from '../../src/mm/page/pageFlags.js';
import { softOfflineRange } from '../../src/mm/poison/softOfflineRange.js';
import { lookupPte } from '../../src/mm/vm/pmd.js';
import { ptePfn } from '../../src/mm/vm/pte.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
const PAGES = 2;
/** I31: nothing else uses them, so all pages that were behind the range are poisoned when it has been walked. */
export default smallScenario({
    name: 'small/soft-offline-range',
    summary: 'a range with a huge page is taken out of use, page by page',
    cpus: 1,
    machine: { thp: 'on', anonPages: PAGES, normalFrames: 4, movableFrames: 4 },
    prepare(actors) {
        for (let vpage = 0; vpage < PAGES; vpage++)
            writePage(actors, 0, vpage);
    },
    operations: [
        {
            name: 'softOffline',
            run({ cpu }) {
                const head = ptePfn(lookupPte(cpu, 0, 0));
                const result = softOfflineRange(cpu, 0, 0, PAGES);
                for (let pfn = head; pfn < head + PAGES; pfn++) {
                    if (!testPageFlag(cpu, pfn, PG_hwpoison))
                        reportBug(cpu, Bug.SoftOfflineResult, pfn, result, 0);
                }
            },
        },
    ],
    program: () => ['softOffline'],
});
//# sourceMappingURL=soft-offline-range.js.map