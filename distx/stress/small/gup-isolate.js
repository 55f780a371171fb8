import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { getChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
/** While a page is isolated its pin alone keeps it. */
export default smallScenario({
    name: 'small/gup-isolate',
    summary: 'a page is moved out of ZONE_MOVABLE, to be pinned, while it is unmapped',
    cpus: 2,
    machine: { anonPages: 1 },
    serves: true,
    prepare: (actors) => writePage(actors, 0, 0),
    operations: [
        { name: 'get', run: (actor) => void pinAt(actor, 0, 1, FOLL_GET, getChecked) },
        { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 1) },
    ],
    program: (cpu) => (cpu === 0 ? ['munmap'] : ['get']),
});
//# sourceMappingURL=gup-isolate.js.map