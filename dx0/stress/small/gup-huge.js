import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
const PAGES = 4;
/** Only one of its pages is asked for, a tail: the huge page moves as a whole, or the pin gives up. */
export default smallScenario({
  name: 'small/gup-huge',
  summary:
    'one page of a huge page is pinned for long while somebody else puts the huge page back that he had isolated',
  cpus: 2,
  machine: {
    thp: 'on',
    anonPages: PAGES,
    normalFrames: 8,
    movableFrames: 4,
    pageblockOrder: 2,
    maxOrder: 2,
    pinnableMigrateMax: 1,
    pinnableIsolateMax: 1,
  },
  serves: true,
  prepare(actors) {
    for (let vpage = 0; vpage < PAGES; vpage++) writePage(actors, 0, vpage);
    const { cpu, pages } = actors[1];
    getUserPages(cpu, 0, 0, 1, FOLL_GET, pages);
    isolateToList(cpu, pages[0], privateList(cpu, KEPT_LIST));
    putPage(cpu, pages[0], Ref.Gup);
  },
  operations: [
    { name: 'pin', run: (actor) => void pinAt(actor, 1, 1, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM, pinChecked) },
    { name: 'putback', run: ({ cpu }) => putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST)) },
  ],
  program: (cpu) => (cpu === 0 ? ['pin'] : ['putback']),
});
//# sourceMappingURL=gup-huge.js.map
