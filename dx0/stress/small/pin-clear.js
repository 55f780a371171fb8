import { privateList } from '../../src/mm/lru/privateList.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.js';
import { clearPinpage, setPinpage } from '../../src/mm/pinpage/setPinpage.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinnedFrame, pinRaceMachine, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The driver has a reference all the time: the compactor finds the page pinned, or unpinned, never in between. */
export default smallScenario({
  name: 'small/pin-clear',
  summary: 'a driver unpins its page and pins it again while a compactor isolates it',
  cpus: 2,
  machine: pinRaceMachine,
  prepare: ([driver]) => preparePin(driver),
  operations: [
    {
      name: 'clear',
      run(actor) {
        clearPinpage(actor.cpu, 0, pinnedFrame(actor));
        setPinpage(actor.cpu, 0, pinnedFrame(actor), 0, PinClass.Kernel);
      },
    },
    {
      name: 'compact',
      run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (isolatePinpage(actor.cpu, pinnedFrame(actor), list)) putbackMovablePages(actor.cpu, list);
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['clear'] : ['compact']),
});
//# sourceMappingURL=pin-clear.js.map
