import { mlock } from '../../src/mm/mlock/mlock.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { splitPmd } from '../../src/mm/vm/splitPmd.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Only single pages are mlocked: a tail has neither a place on a list nor flags of its own. */
export default smallScenario({
    name: 'small/mlock-huge',
    summary: 'mlock meets a huge page that page-table entries map, which is unmapped then',
    cpus: 1,
    // It is the last of memory: behind it are the types of the pageblocks, and what is freed ends before them.
    machine: { thp: 'on', anonPages: 2, normalFrames: 12, movableFrames: 8 },
    prepare(actors) {
        for (const vpage of [0, 1])
            writePage(actors, 0, vpage);
        splitPmd(actors[0].cpu, 0, 0);
    },
    operations: [
        { name: 'mlock', run: ({ cpu }) => void mlock(cpu, 0, 0, 2) },
        { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 2) },
    ],
    program: () => ['mlock', 'munmap'],
});
//# sourceMappingURL=mlock-huge.js.map