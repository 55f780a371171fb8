import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../src/mm/gup/followPage.js';
import { gupLongterm } from '../../src/mm/gup/longterm/gupLongterm.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { pageZoneKind } from '../../src/mm/zone/zones.js';
import { expectBehind } from '../page/expectMove.js';
import { frameBehind } from '../page/nodeBehind.js';
import { getChecked } from '../page/operations/pins.js';
import { writePage } from '../page/pageMachine.js';
import { pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
/** Pinned pages: one that has to be moved for it, one that need not; and behind them one that nobody asked for. */
const MOVES = 0;
const STAYS = 1;
const BEHIND = 2;
/** Nothing else is going on: what has to be moved is moved at once, and nothing else is. */
export default smallScenario({
    name: 'small/pin-neighbours',
    summary: 'of two pages that are pinned for long one is movable; a third is asked for by who must not get a movable one',
    cpus: 1,
    machine: { anonPages: 3, movableFrames: 4, pinnableMigrateMax: 0, pinnableIsolateMax: 0 },
    serves: true,
    prepare(actors) {
        for (const vpage of [MOVES, STAYS, BEHIND])
            writePage(actors, 0, vpage);
        const { cpu, pages } = actors[0];
        gupLongterm(cpu, 0, STAYS, 1, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM, pages);
        unpinUserPage(cpu, pages[0]);
    },
    operations: [
        {
            name: 'pin',
            run(actor) {
                const { cpu, pages } = actor;
                const [stays, behind] = [frameBehind(cpu, STAYS), frameBehind(cpu, BEHIND)];
                // As somebody before has left the array.
                pages[BEHIND] = behind;
                expectBehind(actor, MOVES, pinSlow(actor, 2), 2);
                expectBehind(actor, STAYS, frameBehind(cpu, STAYS), stays);
                expectBehind(actor, BEHIND, frameBehind(cpu, BEHIND), behind);
            },
        },
        {
            name: 'get',
            run(actor) {
                const { cpu, pages } = actor;
                expectBehind(actor, BEHIND, getChecked(cpu, 0, BEHIND, 1, 0, pages), 1);
                const pfn = pages[0];
                expectBehind(actor, BEHIND, pageZoneKind(cpu, pfn) === ZONE_MOVABLE ? 1 : 0, 0);
                putPage(cpu, pfn, Ref.Gup);
            },
        },
    ],
    program: () => ['pin', 'get'],
});
//# sourceMappingURL=pin-neighbours.js.map