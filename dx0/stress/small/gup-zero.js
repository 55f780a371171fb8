import { FOLL_LONGTERM, FOLL_PIN } from '../../src/mm/gup/followPage.js';
import { readUser } from '../../src/mm/vm/userAccess.js';
import { pinChecked } from '../page/operations/pins.js';
import { pinAt } from '../page/pinAt.js';
import { readFirst } from '../page/readFirst.js';
import { smallScenario } from '../page/smallScenario.js';
/** It is in ZONE_MOVABLE, on no LRU list, and would never move: it is pinned where it is, or tried for ever. */
export default smallScenario({
  name: 'small/gup-zero',
  summary: 'the page of zeroes is pinned for long while a program reads it',
  cpus: 2,
  machine: { zeroPage: 'movable', longtermWrite: 'asked', longtermRetry: 'unlimited' },
  serves: true,
  prepare: ([actor]) => void readUser(actor.cpu, 0, 0),
  operations: [
    { name: 'pin', run: (actor) => void pinAt(actor, 0, 1, FOLL_PIN | FOLL_LONGTERM, pinChecked) },
    readFirst,
  ],
  program: (cpu) => (cpu === 0 ? ['pin'] : ['read']),
});
//# sourceMappingURL=gup-zero.js.map
