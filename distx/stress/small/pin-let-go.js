import { truncatePage } from '../../src/mm/cache/truncate.js';
import { eraseEntry } from '../../src/mm/pinpage/pinDriver.js';
import { compactPinned, pinRaceMachine, prepareReleasable } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The file does not have the page any more. When the driver lets go of it, too, there is nothing left to move. */
export default smallScenario({
    name: 'small/pin-let-go',
    summary: 'a driver that would let go of its page unpins it while a compactor moves it',
    cpus: 2,
    machine: { ...pinRaceMachine, nestedPins: 'order', migratePasses: 1 },
    prepare(actors) {
        prepareReleasable(actors);
        truncatePage(actors[0].cpu, 0, 0);
    },
    operations: [{ name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) }, compactPinned],
    program: (cpu) => (cpu === 0 ? ['compact'] : ['erase']),
});
//# sourceMappingURL=pin-let-go.js.map