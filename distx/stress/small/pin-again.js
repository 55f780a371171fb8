import { ENTRY_IDLE, eraseEntry, pinUserEntry } from '../../src/mm/pinpage/pinDriver.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { compactPinned, pinRaceMachine, prepareReleasable } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** Who unpins an entry must not unpin what has been pinned for another one of the same driver since. */
export default smallScenario({
    name: 'small/pin-again',
    summary: 'a driver unpins a page that it would let go of, and pins it once more, while a compactor moves it',
    cpus: 3,
    machine: { ...pinRaceMachine, pinEntries: 2, slabObjects: 8, nestedPins: 'order', migratePasses: 1 },
    prepare: prepareReleasable,
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
    program: (cpu) => [['compact'], ['erase'], ['pin']][cpu],
});
//# sourceMappingURL=pin-again.js.map