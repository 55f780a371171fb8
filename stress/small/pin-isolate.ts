import { privateList } from '../../src/mm/lru/privateList.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinnedFrame, pinRaceMachine, preparePin } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Both want the page lock; who isolates the page must not see it before it is a list node of its own. */
export default smallScenario({
  name: 'small/pin-isolate',
  summary: 'two compactors isolate one pinned page and put it back',
  cpus: 2,
  machine: pinRaceMachine,
  prepare: ([first]) => preparePin(first!),
  operations: [
    {
      name: 'compact',
      run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (isolatePinpage(actor.cpu, pinnedFrame(actor), list)) putbackMovablePages(actor.cpu, list);
      },
    },
  ],
  program: () => ['compact'],
});
