import { findLockPage } from '../../src/mm/cache/pageCache.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { mlockMapped } from '../../src/mm/mlock/munlockRange.js';
import { unlockPage } from '../../src/mm/page/pageLock.js';
import { fileVpage, setVmaFlags, VMA_LOCKED, VMA_MAPPED } from '../../src/mm/vm/addressSpace.js';
import { zapPte } from '../../src/mm/vm/zapPte.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** The area is locked, and its page not yet; the other CPU does what unmap_mapping_range does. */
export default smallScenario({
    name: 'small/mlock-unmap',
    summary: 'a page of a file is mlocked while the file takes it out of the address space',
    cpus: 2,
    prepare(actors) {
        const { cpu } = actors[0];
        const vpage = fileVpage(cpu, 0, 0);
        writePage(actors, 0, vpage);
        setVmaFlags(cpu, 0, vpage, VMA_MAPPED | VMA_LOCKED);
    },
    operations: [
        {
            name: 'unmap',
            run({ cpu }) {
                const pfn = findLockPage(cpu, 0, 0);
                zapPte(cpu, 0, fileVpage(cpu, 0, 0), pfn);
                unlockPage(cpu, pfn);
                putPage(cpu, pfn, Ref.Gup);
            },
        },
        { name: 'mlock', run: ({ cpu }) => mlockMapped(cpu, 0, fileVpage(cpu, 0, 0)) },
    ],
    program: (cpu) => (cpu === 0 ? ['unmap'] : ['mlock']),
});
//# sourceMappingURL=mlock-unmap.js.map