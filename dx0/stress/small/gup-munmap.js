import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { getChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
/** They are pinned twice, before they move and after: the second time there may be fewer. */
export default smallScenario({
  name: 'small/gup-munmap',
  summary: 'pages are moved out of ZONE_MOVABLE, to be pinned, while the last of them is unmapped',
  cpus: 2,
  machine: { anonPages: 2 },
  serves: true,
  prepare(actors) {
    for (let vpage = 0; vpage < 2; vpage++) writePage(actors, 0, vpage);
  },
  operations: [
    { name: 'get', run: (actor) => void pinAt(actor, 0, 2, FOLL_GET, getChecked) },
    { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 1, 1) },
  ],
  program: (cpu) => (cpu === 0 ? ['munmap'] : ['get']),
});
//# sourceMappingURL=gup-munmap.js.map
