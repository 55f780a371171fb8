import { EACCES } from '../../src/mm/machine/errno.js';
import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { isCompound } from '../../src/mm/page/compound.js';
import { mmap, munmap } from '../../src/mm/vm/munmap.js';
import { splitPmd } from '../../src/mm/vm/splitPmd.js';
import { expectBehind, expectMove } from '../page/expectMove.js';
import { frameBehind, nodeBehind } from '../page/nodeBehind.js';
import { forkMm } from '../page/operations/addressSpaces.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
import { withoutMemory } from '../page/withoutMemory.js';
// Huge pages of two by their first addresses, as they are mapped here, and in a child or not.
const WHOLE = 0;
const PARTS = 2;
const SHARED = 4;
const SHARED_PARTS = 6;
/** Single pages: one whose frame is behind the last huge page's, one behind that, which the child has as well. */
const SINGLE = 8;
const END = 10;
/** Who else maps a huge page is told by more entries than this address space has for it, of either level. */
export default smallScenario({
  name: 'small/move-shared',
  summary: 'move_pages meets huge pages that are shared, or mapped in parts, and not to be moved for others',
  cpus: 1,
  machine: { nodes: 2, normalFrames: 8, movableFrames: 8, mms: 2, anonPages: END, thp: 'on', moveBatches: 'drain' },
  prepare(actors) {
    const [actor] = actors;
    const { cpu } = actor;
    // Huge pages are taken from above: what is behind the one mapped in parts here and as a whole there is free then.
    for (const start of [SINGLE, SHARED_PARTS, WHOLE, PARTS, SHARED]) {
      for (const vpage of [start, start + 1]) writePage(actors, 0, vpage);
    }
    munmap(cpu, 0, SINGLE, 2);
    const behind = frameBehind(cpu, SHARED_PARTS) + 2;
    // In a range that is mapped only in part a page is a single one.
    for (const i of [0, 1]) {
      mmap(cpu, 0, SINGLE + i, 1);
      withoutMemory(cpu, 0, () => writePage(actors, 0, SINGLE + i), behind + i);
    }
    forkMm(actor, 0, 1);
    munmap(cpu, 1, WHOLE, SHARED);
    splitPmd(cpu, 0, PARTS);
    splitPmd(cpu, 0, SHARED_PARTS);
  },
  operations: [
    {
      name: 'move',
      run(actor) {
        const { cpu } = actor;
        // Free runs come here more than once.
        if (nodeBehind(cpu, WHOLE) !== 0) return;
        expectMove(actor, {
          pages: [WHOLE, PARTS, SHARED, SHARED_PARTS, SINGLE],
          node: 1,
          statuses: [1, 1, -EACCES, -EACCES, -EACCES],
        });
        for (const vpage of [WHOLE, WHOLE + 1, PARTS, PARTS + 1]) {
          expectBehind(actor, vpage, nodeBehind(cpu, vpage), 1);
          const pfn = frameBehind(cpu, vpage);
          if (!isCompound(cpu, pfn)) reportBug(cpu, Bug.MoveTable, vpage, pfn, 0);
        }
      },
    },
  ],
  program: () => ['move'],
});
//# sourceMappingURL=move-shared.js.map
