import { ENTRY_IDLE, ENTRY_RELEASABLE, entryPage, eraseEntry, pinUserEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { PinClass } from '../../src/mm/pinpage/pinClass.ts';
import { writePage } from '../page/pageMachine.ts';
import { compactPinned, pinRaceMachine } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** Who unpins an entry must not unpin what has been pinned for another one of the same driver since. */
export default smallScenario({
  name: 'small/pin-again',
  summary: 'a driver unpins a page that it would let go of, and pins it once more, while a compactor moves it',
  cpus: 3,
  machine: { ...pinRaceMachine, pinEntries: 2, slabObjects: 8, nestedPins: 'order', migratePasses: 1 },
  prepare(actors) {
    const [driver] = actors;
    const { cpu, pages, witness } = driver!;
    const vpage = cpu.config.anonPages;
    writePage(actors, 0, vpage);
    pinUserEntry(cpu, 0, 0, 0, vpage, ENTRY_RELEASABLE, PinClass.Device, pages);
    witness.words[witness.layout.entry.base] = entryPage(cpu, 0, 0);
  },
  operations: [
    { name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) },
    {
      name: 'pin',
      run({ cpu, pages }) {
        pinUserEntry(cpu, 0, 1, 0, cpu.config.anonPages, ENTRY_IDLE, PinClass.Device, pages);
      },
    },
    compactPinned,
  ],
  program: (cpu) => [['compact'], ['erase'], ['pin']][cpu]!,
});
