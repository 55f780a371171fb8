import { truncatePage } from '../../src/mm/cache/truncate.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Whoever truncates waits for the one who has cleared the entry and not yet taken the mapcount down. */
export default smallScenario({
    name: 'small/munmap-truncate',
    summary: 'a page of a file is unmapped while the file is truncated',
    cpus: 2,
    prepare(actors) {
        writePage(actors, 0, fileVpage(actors[0].cpu, 0, 0));
    },
    operations: [
        { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, fileVpage(cpu, 0, 0), 1) },
        { name: 'truncate', run: ({ cpu }) => truncatePage(cpu, 0, 0) },
    ],
    program: (cpu) => (cpu === 0 ? ['munmap'] : ['truncate']),
});
//# sourceMappingURL=munmap-truncate.js.map