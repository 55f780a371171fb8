import { ENTRY_IDLE, pinUserEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { PinClass } from '../../src/mm/pinpage/pinClass.ts';
import { writePage } from '../page/pageMachine.ts';
import { pinRaceMachine } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The file moves its page itself, so that both are refused, before any of them has left a trace. */
export default smallScenario({
  name: 'small/pin-nested',
  summary: 'two drivers pin one page of a file, which is refused',
  cpus: 2,
  machine: { ...pinRaceMachine, pinSystems: 2, nestedPins: 'refuse' },
  prepare(actors) {
    writePage(actors, 0, actors[0]!.cpu.config.anonPages);
  },
  operations: [
    {
      name: 'pin',
      run({ cpu, pages }) {
        pinUserEntry(cpu, cpu.id, 0, 0, cpu.config.anonPages, ENTRY_IDLE, PinClass.Device, pages);
      },
    },
  ],
  program: () => ['pin'],
});
