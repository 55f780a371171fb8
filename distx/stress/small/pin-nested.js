import { ENTRY_IDLE, pinUserEntry } from '../../src/mm/pinpage/pinDriver.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { writePage } from '../page/pageMachine.js';
import { pinRaceMachine } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** The file moves its page itself, so that both are refused, before any of them has left a trace. */
export default smallScenario({
    name: 'small/pin-nested',
    summary: 'two drivers pin one page of a file, which is refused',
    cpus: 2,
    machine: { ...pinRaceMachine, pinSystems: 2, nestedPins: 'refuse' },
    prepare(actors) {
        writePage(actors, 0, actors[0].cpu.config.anonPages);
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
//# sourceMappingURL=pin-nested.js.map