import { privateList } from '../../src/mm/lru/privateList.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.ts';
import { clearPinpage, setPinpage } from '../../src/mm/pinpage/setPinpage.ts';
import { PinClass } from '../../src/mm/pinpage/pinClass.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { pinnedFrame, pinRaceMachine, preparePin } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The driver has a reference all the time: the compactor finds the page pinned, or unpinned, never in between. */
export default smallScenario({
  name: 'small/pin-clear',
  summary: 'a driver unpins its page and pins it again while a compactor isolates it',
  cpus: 2,
  machine: pinRaceMachine,
  prepare: ([driver]) => preparePin(driver!),
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
