import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { munmap } from '../../src/mm/vm/munmap.ts';
import { getChecked } from '../page/operations/pins.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinAt } from '../page/pinAt.ts';
import { smallScenario } from '../page/smallScenario.ts';

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
