import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { storeEntry } from '../../src/mm/pinpage/pinDriver.js';
import { registerPinpage, unregisterPinpage } from '../../src/mm/pinpage/pinpageSystem.js';
import { pinRaceMachine, pinRaceTarget } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page gets into a system that is set up and stays, or is refused: its entry is then empty. */
export default smallScenario({
  name: 'small/pin-register',
  summary: 'a pinpage system is taken off the list and put back while its driver pins a page',
  cpus: 2,
  machine: pinRaceMachine,
  prepare: () => undefined,
  operations: [
    {
      name: 'reregister',
      run({ cpu }) {
        if (unregisterPinpage(cpu, 0) === 0) registerPinpage(cpu, 0);
      },
    },
    { name: 'store', run: ({ cpu }) => void storeEntry(cpu, 0, 0, 7, pinRaceTarget, PinClass.Kernel) },
  ],
  program: (cpu) => (cpu === 0 ? ['reregister'] : ['store']),
});
//# sourceMappingURL=pin-register.js.map
