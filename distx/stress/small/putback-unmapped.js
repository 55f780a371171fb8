import { putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { isolateMapped } from '../page/isolateMapped.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** The isolation's reference is the last, once the batch, of one page, is flushed: what it was is not known after it. */
export default smallScenario({
    name: 'small/putback-unmapped',
    summary: 'two isolated pages are put back, by one CPU each, while their program unmaps them',
    cpus: 2,
    machine: { lruBatch: 1, anonPages: 2 },
    prepare(actors) {
        for (const [vpage, actor] of actors.entries()) {
            writePage(actors, 0, vpage);
            isolateMapped(actor, vpage);
        }
    },
    operations: [
        { name: 'putbackMovable', run: ({ cpu }) => putbackMovablePages(cpu, privateList(cpu, KEPT_LIST)) },
        { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 2) },
        { name: 'putback', run: ({ cpu }) => putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST)) },
    ],
    program: (cpu) => (cpu === 0 ? ['putbackMovable'] : ['munmap', 'putback']),
});
//# sourceMappingURL=putback-unmapped.js.map