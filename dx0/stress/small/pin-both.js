import { ENTRY_IDLE, entryPage, eraseEntry, pinUserEntry } from '../../src/mm/pinpage/pinDriver.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { writePage } from '../page/pageMachine.js';
import { compactPinned, pinRaceMachine } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The page moves with its file and both drivers, or with the one that is left. */
export default smallScenario({
  name: 'small/pin-both',
  summary: 'one of two drivers unpins a page of a file while a compactor moves it',
  cpus: 2,
  machine: { ...pinRaceMachine, pinSystems: 2, slabObjects: 8, nestedPins: 'order', migratePasses: 1 },
  prepare(actors) {
    const [driver] = actors;
    const { cpu, pages, witness } = driver;
    const vpage = cpu.config.anonPages;
    writePage(actors, 0, vpage);
    for (let system = 0; system < cpu.config.pinSystems; system++) {
      pinUserEntry(cpu, system, 0, 0, vpage, ENTRY_IDLE, PinClass.Device, pages);
    }
    witness.words[witness.layout.entry.base] = entryPage(cpu, 0, 0);
  },
  operations: [{ name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) }, compactPinned],
  program: (cpu) => (cpu === 0 ? ['compact'] : ['erase']),
});
//# sourceMappingURL=pin-both.js.map
