import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { getChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinAt } from '../page/pinAt.js';
import { smallScenario } from '../page/smallScenario.js';
/** Either the page is got, or it is said why not: no page at all is no success. */
export default smallScenario({
    name: 'small/gup-unmapped',
    summary: 'a page that is not to be movable is asked for while it is unmapped',
    cpus: 2,
    serves: true,
    prepare(actors) {
        writePage(actors, 0, 0);
    },
    operations: [
        {
            name: 'get',
            run(actor) {
                const got = pinAt(actor, 0, 1, FOLL_GET, getChecked);
                if (got === 0)
                    reportBug(actor.cpu, Bug.FailureAsZero, 0, 1, got);
            },
        },
        { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 1) },
    ],
    program: (cpu) => (cpu === 0 ? ['munmap'] : ['get']),
});
//# sourceMappingURL=gup-unmapped.js.map