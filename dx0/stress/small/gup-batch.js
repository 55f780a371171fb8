import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { readTarget } from '../page/operations/access.js';
import { getChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
const PAGES = 3;
/** All are of one node: they are isolated under one lru_lock. */
export default smallScenario({
  name: 'small/gup-batch',
  summary: 'pages are moved out of ZONE_MOVABLE in one run, to be pinned, while a program reads one of them',
  cpus: 2,
  machine: { gupIsolation: 'batch', anonPages: PAGES, movableFrames: 4 },
  serves: true,
  prepare(actors) {
    for (let vpage = 0; vpage < PAGES; vpage++) writePage(actors, 0, vpage);
  },
  operations: [
    { name: 'get', run: (actor) => void pinAt(actor, 0, PAGES, FOLL_GET, getChecked) },
    {
      name: 'read',
      run(actor) {
        actor.target.mm = 0;
        actor.target.vpage = 1;
        readTarget(actor);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['get'] : ['read']),
});
//# sourceMappingURL=gup-batch.js.map
