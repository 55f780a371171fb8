import { cacheSlot, findGetSlot } from '../../src/mm/cache/pageCache.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { writePage } from '../page/pageMachine.js';
import { migratePrepared, prepareMove } from '../page/preparedMove.js';
import { smallScenario } from '../page/smallScenario.js';
/** A migration that meets the other's reference leaves the page where it is, with all that is known of it: that it is dirty. */
export default smallScenario({
    name: 'small/migrate-lookup',
    summary: 'a dirty page of a file is migrated while it is looked up in the page cache',
    cpus: 2,
    prepare(actors) {
        const vpage = fileVpage(actors[0].cpu, 0, 0);
        writePage(actors, 0, vpage);
        prepareMove(actors[0], vpage);
    },
    operations: [
        migratePrepared,
        {
            name: 'lookUp',
            run({ cpu }) {
                const pfn = findGetSlot(cpu, cacheSlot(cpu, 0, 0), Ref.Speculative);
                if (pfn >= 0)
                    putPage(cpu, pfn, Ref.Speculative);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['migrate'] : ['lookUp']),
});
//# sourceMappingURL=migrate-lookup.js.map