import { mmap, munmap } from '../../src/mm/vm/munmap.js';
import { writePage } from './pageMachine.js';
/** Two pages that are neighbours and could be a huge one: in a range that is mapped only in part a page is a single one. */
export function writeSinglePages(actors) {
    const { cpu } = actors[0];
    munmap(cpu, 0, 1, 1);
    writePage(actors, 0, 0);
    mmap(cpu, 0, 1, 1);
    writePage(actors, 0, 1);
}
//# sourceMappingURL=writeSinglePages.js.map