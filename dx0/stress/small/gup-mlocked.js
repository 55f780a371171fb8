import { FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.js';
import { mlock } from '../../src/mm/mlock/mlock.js';
import { pinChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { readFirst } from '../page/readFirst.js';
import { smallScenario } from '../page/smallScenario.js';
/** Where mlock pins, nobody isolates the page: the long-term pin has to give up. */
export default smallScenario({
  name: 'small/gup-mlocked',
  summary: 'a page that is mlocked, and so stays where it is, is pinned for long while a program reads it',
  cpus: 2,
  machine: { mlockPins: 'on', pinnableMigrateMax: 1, pinnableIsolateMax: 1 },
  serves: true,
  prepare(actors) {
    writePage(actors, 0, 0);
    mlock(actors[0].cpu, 0, 0, 1);
  },
  operations: [
    { name: 'pin', run: (actor) => void pinAt(actor, 0, 1, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM, pinChecked) },
    readFirst,
  ],
  program: (cpu) => (cpu === 0 ? ['pin'] : ['read']),
});
//# sourceMappingURL=gup-mlocked.js.map
