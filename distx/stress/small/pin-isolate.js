import { privateList } from '../../src/mm/lru/privateList.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.js';
import { KEPT_LIST } from '../page/operations/isolate.js';
import { pinnedFrame, pinRaceMachine, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** Both want the page lock; who isolates the page must not see it before it is a list node of its own. */
export default smallScenario({
    name: 'small/pin-isolate',
    summary: 'two compactors isolate one pinned page and put it back',
    cpus: 2,
    machine: pinRaceMachine,
    prepare: ([first]) => preparePin(first),
    operations: [
        {
            name: 'compact',
            run(actor) {
                const list = privateList(actor.cpu, KEPT_LIST);
                if (isolatePinpage(actor.cpu, pinnedFrame(actor), list))
                    putbackMovablePages(actor.cpu, list);
            },
        },
    ],
    program: () => ['compact'],
});
//# sourceMappingURL=pin-isolate.js.map