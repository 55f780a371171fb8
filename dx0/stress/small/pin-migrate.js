import { eraseEntry } from '../../src/mm/pinpage/pinDriver.js';
import { compactPinned, pinRaceMachine, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** Too long for every interleaving: to be verified up to a bound. */
export default smallScenario({
  name: 'small/pin-migrate',
  summary: 'a driver unpins and frees its page while a compactor moves it',
  cpus: 2,
  machine: { ...pinRaceMachine, migratePasses: 1 },
  prepare: ([driver]) => preparePin(driver),
  operations: [{ name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) }, compactPinned],
  program: (cpu) => (cpu === 0 ? ['erase'] : ['compact']),
});
//# sourceMappingURL=pin-migrate.js.map
