import { mmap, munmap } from '../../src/mm/vm/munmap.js';
import { readTarget } from '../page/operations/access.js';
import { writePage } from '../page/pageMachine.js';
import { makePinnable, pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
/**
 * Virtual page 0 is the head of a huge page where it may be pinned; its other page was unmapped, and a page in
 * ZONE_MOVABLE took its place: what comes next in the array is not what comes next in the huge page.
 */
export default smallScenario({
  name: 'small/gup-holes',
  summary: 'the rest of a huge page and the page in its hole are pinned for long while a program reads',
  cpus: 2,
  machine: {
    thp: 'on',
    anonPages: 2,
    normalFrames: 4,
    movableFrames: 4,
    pinnableMigrateMax: 1,
    pinnableIsolateMax: 1,
  },
  serves: true,
  prepare(actors) {
    const [first] = actors;
    writePage(actors, 0, 0);
    makePinnable(first);
    munmap(first.cpu, 0, 1, 1);
    mmap(first.cpu, 0, 1, 1);
    writePage(actors, 0, 1);
  },
  operations: [
    { name: 'pin', run: (actor) => void pinSlow(actor, 2) },
    {
      name: 'read',
      run(actor) {
        actor.target.mm = 0;
        actor.target.vpage = 1;
        readTarget(actor);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['pin'] : ['read']),
});
//# sourceMappingURL=gup-holes.js.map
