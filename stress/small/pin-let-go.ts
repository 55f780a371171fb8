import { truncatePage } from '../../src/mm/cache/truncate.ts';
import { ENTRY_RELEASABLE, entryPage, eraseEntry, pinUserEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { PinClass } from '../../src/mm/pinpage/pinClass.ts';
import { writePage } from '../page/pageMachine.ts';
import { compactPinned, pinRaceMachine } from '../page/pinRace.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The file does not have the page any more. When the driver lets go of it, too, there is nothing left to move. */
export default smallScenario({
  name: 'small/pin-let-go',
  summary: 'a driver that would let go of its page unpins it while a compactor moves it',
  cpus: 2,
  machine: { ...pinRaceMachine, nestedPins: 'order', migratePasses: 1 },
  prepare(actors) {
    const [driver] = actors;
    const { cpu, pages, witness } = driver!;
    const vpage = cpu.config.anonPages;
    writePage(actors, 0, vpage);
    pinUserEntry(cpu, 0, 0, 0, vpage, ENTRY_RELEASABLE, PinClass.Device, pages);
    witness.words[witness.layout.entry.base] = entryPage(cpu, 0, 0);
    truncatePage(cpu, 0, 0);
  },
  operations: [{ name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) }, compactPinned],
  program: (cpu) => (cpu === 0 ? ['compact'] : ['erase']),
});
