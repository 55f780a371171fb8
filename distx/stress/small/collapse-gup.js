import { collapseHugePage } from '../../src/mm/huge/collapse.js';
import { pinFast } from '../page/pinFast.js';
import { smallScenario } from '../page/smallScenario.js';
import { writeSinglePages } from '../page/writeSinglePages.js';
/**
 * Below the PMD entry that the collapse has taken out the old entries still stand: a fast path that looks only at those
 * again pins a page that the program does not have any more (70cbc3cc78a9).
 */
export default smallScenario({
    name: 'small/collapse-gup',
    summary: 'two pages are collapsed to a huge one while the fast path of get_user_pages pins one of them',
    cpus: 2,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4 },
    prepare: writeSinglePages,
    operations: [
        { name: 'collapse', run: ({ cpu }) => void collapseHugePage(cpu, 0, 0) },
        { name: 'pin', run: (actor) => pinFast(actor, 0) },
    ],
    program: (cpu) => (cpu === 0 ? ['collapse'] : ['pin']),
});
//# sourceMappingURL=collapse-gup.js.map