import { FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { pinChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
const LONG = FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM;
/** Who asks for two pages gets both, or the first, or none, and is told which. */
export default smallScenario({
  name: 'small/gup-fewer',
  summary: 'two pages are pinned for long while the second is unmapped',
  cpus: 2,
  machine: { anonPages: 2, pinnableMigrateMax: 1, pinnableIsolateMax: 1 },
  serves: true,
  prepare(actors) {
    for (let vpage = 0; vpage < 2; vpage++) writePage(actors, 0, vpage);
  },
  operations: [
    { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 1, 1) },
    { name: 'pin', run: (actor) => void pinAt(actor, 0, 2, LONG, pinChecked) },
  ],
  program: (cpu) => (cpu === 0 ? ['munmap'] : ['pin']),
});
//# sourceMappingURL=gup-fewer.js.map
