import { EACCES, EAGAIN, EBUSY, EFAULT, ENODEV, ENOENT, ENOMEM } from '../../src/mm/machine/errno.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { mlock } from '../../src/mm/mlock/mlock.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { munmap } from '../../src/mm/vm/munmap.js';
import { faultIn } from '../../src/mm/vm/userAccess.js';
import { UNWRITTEN } from '../../src/oracle/movePagesTable.js';
import { expectBehind, expectMove } from './expectMove.js';
import { frameBehind, nodeBehind } from './nodeBehind.js';
import { forkMm } from './operations/addressSpaces.js';
import { writePage } from './pageMachine.js';
import { smallScenario } from './smallScenario.js';
import { withoutMemory } from './withoutMemory.js';
// Virtual pages, each with another reason to move or to stay.
const PRIVATE = 0;
const SHARED = 1;
const ZERO = 2;
const UNTOUCHED = 3;
const UNMAPPED = 4;
const LOCKED = 5;
// With those between untouched, what is behind the last area in memory is the next address space.
const FILE = 9;
const END = 10;
/** Every reason why a page of move_pages moves, or does not, in one call after the other; nothing else is going on. */
export const moveEntries = (movePages, scenario) => smallScenario({
    ...scenario,
    cpus: 1,
    machine: {
        nodes: 2,
        normalFrames: 4,
        movableFrames: 4,
        mms: 2,
        anonPages: FILE,
        zeroPage: 'normal',
        mlockPins: 'on',
        movePages,
        moveChunk: 4,
    },
    serves: true,
    prepare(actors) {
        const [actor] = actors;
        const { cpu } = actor;
        writePage(actors, 0, SHARED);
        forkMm(actor, 0, 1);
        for (const vpage of [PRIVATE, LOCKED, fileVpage(cpu, 0, 0)])
            writePage(actors, 0, vpage);
        mlock(cpu, 0, LOCKED, 1);
        faultIn(cpu, 0, ZERO, false);
        munmap(cpu, 0, UNMAPPED, 1);
    },
    operations: [
        {
            name: 'move',
            run(actor) {
                const { cpu, pages } = actor;
                // Free runs come here more than once.
                if (nodeBehind(cpu, PRIVATE) !== 0)
                    return;
                expectMove(actor, {
                    pages: [PRIVATE, SHARED, ZERO, UNTOUCHED, UNMAPPED, LOCKED, FILE, -1, END],
                    node: 1,
                    statuses: [1, -EACCES, -EFAULT, -ENOENT, -EFAULT, -EBUSY, 1, -EFAULT, -EFAULT],
                });
                expectBehind(actor, PRIVATE, nodeBehind(cpu, PRIVATE), 1);
                expectBehind(actor, FILE, nodeBehind(cpu, FILE), 1);
                // A page that is there already is left alone.
                const frame = frameBehind(cpu, PRIVATE);
                expectMove(actor, { pages: [PRIVATE], node: 1, statuses: [1] });
                expectBehind(actor, PRIVATE, frameBehind(cpu, PRIVATE), frame);
                expectMove(actor, { pages: [SHARED], node: 1, statuses: [1], more: { moveAll: true } });
                // Its arrays, and the nodes.
                const nothing = new Int32Array(0);
                const wrong = { pages: [PRIVATE], statuses: [UNWRITTEN] };
                expectMove(actor, { ...wrong, node: 0, result: -EFAULT, more: { pages: nothing } });
                expectMove(actor, { ...wrong, node: 0, result: -EFAULT, more: { nodes: nothing } });
                expectMove(actor, { ...wrong, node: 2, result: -ENODEV });
                expectMove(actor, { ...wrong, node: 0, result: -EACCES, more: { allowedNodes: 2 } });
                // Failed migrations put the page back, and the next one moves it.
                withoutMemory(cpu, 0, () => expectMove(actor, { ...wrong, node: 0, result: -ENOMEM }));
                getUserPages(cpu, 0, PRIVATE, 1, FOLL_GET, pages);
                const pfn = pages[0];
                if (movePages === 'list')
                    expectMove(actor, { ...wrong, node: 0, result: 1 });
                else
                    expectMove(actor, { ...wrong, node: 0, statuses: [-EAGAIN] });
                putPage(cpu, pfn, Ref.Gup);
                expectBehind(actor, PRIVATE, frameBehind(cpu, PRIVATE), frame);
                expectMove(actor, { pages: [PRIVATE, SHARED], node: 0, statuses: [0, -EACCES] });
                expectMove(actor, { pages: [PRIVATE], node: 1, statuses: [1] });
            },
        },
    ],
    program: () => ['move'],
});
//# sourceMappingURL=moveEntries.js.map