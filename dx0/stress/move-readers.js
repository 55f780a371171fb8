import { hugePagesOf } from '../src/mm/vm/pmd.js';
import { mmapHugetlb } from '../src/mm/vm/munmap.js';
import { setVmaFlags, VMA_MAPPED } from '../src/mm/vm/addressSpace.js';
import { read, write } from './page/operations/access.js';
import { forkMm } from './page/operations/addressSpaces.js';
import { bounce } from './page/operations/movePages.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { writePage } from './page/pageMachine.js';
import { steppedHuge } from './page/steppedMachine.js';
/**
 * Address space 0 has a range of huge pages, one of the hugetlb pool, and single pages; all are its own. Those of
 * address space 2 are shared with its child, 1. Both have the file.
 */
function prepare(actors) {
  const { cpu } = actors[0];
  const pages = hugePagesOf(cpu);
  for (const mm of [0, 2]) {
    if (mm === 0) mmapHugetlb(cpu, mm, pages);
    for (let vpage = 2 * pages; vpage < cpu.config.anonPages; vpage++) setVmaFlags(cpu, mm, vpage, VMA_MAPPED);
    for (let vpage = 0; vpage < cpu.layout.vpages; vpage++) writePage(actors, mm, vpage);
  }
  forkMm(actors[0], 2, 1);
}
export default pageScenario({
  name: 'move-readers',
  summary: 'programs read while one CPU moves their memory back and forth: private, shared, huge, of the hugetlb pool',
  machine: { mms: 3, files: 1, filePages: 2, anonPages: 10, thp: 'on', hugePages: 1, moveBatches: 'drain' },
  stepped: {
    ...steppedHuge,
    nodes: 2,
    mms: 3,
    normalFrames: 12,
    movableFrames: 8,
    anonPages: 5,
    filePages: 1,
    hugePages: 1,
    moveBatches: 'drain',
    populated: 0,
  },
  operations: [weigh(32, bounce), weigh(16, read), weigh(2, write)],
  prepare,
});
//# sourceMappingURL=move-readers.js.map
