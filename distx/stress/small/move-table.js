import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { EACCES, EFAULT } from '../../src/mm/machine/errno.js';
import { mmapHugetlb } from '../../src/mm/vm/munmap.js';
import { lookupPte } from '../../src/mm/vm/pmd.js';
import { PTE_PRESENT, ptePfn, pteType } from '../../src/mm/vm/pte.js';
import { pageNode } from '../../src/mm/zone/zones.js';
import { fragmentNode } from '../page/fragmentNode.js';
import { MIGRATION_LIST } from '../page/operations/migrate.js';
import { moveChecked, moveRequest } from '../page/operations/movePages.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** A huge page, one of the hugetlb pool, a single page; nothing is behind that. */
const HUGE = 0;
const POOL = 2;
const SINGLE = 4;
const END = 5;
/** The node of the page behind an address; -1: there is none. */
function nodeBehind({ cpu }, vpage) {
    const pte = lookupPte(cpu, 0, vpage);
    return pteType(pte) === PTE_PRESENT ? pageNode(cpu, ptePfn(pte)) : -1;
}
/**
 * Moves `count` pages from address `first` on to node 1, where nothing hinders it; the array of statuses ends behind
 * those expected. I39: the call returns `result`, and the page at `first` is there with all its parts.
 */
function moveAndExpect(actor, first, parts, count, result, statuses) {
    const { cpu } = actor;
    // Free runs do it more than once.
    if (nodeBehind(actor, first) !== 0)
        return;
    const whole = moveRequest(0, count, true, MIGRATION_LIST);
    for (let i = 0; i < count; i++) {
        whole.pages[i] = first + i;
        whole.nodes[i] = 1;
    }
    const request = { ...whole, status: whole.status.subarray(0, statuses.length) };
    const returned = moveChecked(actor, request);
    if (returned !== result)
        reportBug(cpu, Bug.MoveTable, -1, returned, returned);
    const wrong = statuses.findIndex((status, i) => request.status[i] !== status);
    if (wrong >= 0)
        reportBug(cpu, Bug.MoveTable, wrong, request.status[wrong], returned);
    for (let i = 0; i < parts; i++) {
        const node = nodeBehind(actor, first + i);
        if (node !== 1)
            reportBug(cpu, Bug.MoveTable, i, node, returned);
    }
}
export default smallScenario({
    name: 'small/move-table',
    summary: 'move_pages moves a huge page in parts, one of the hugetlb pool, and meets a fault',
    cpus: 1,
    machine: {
        nodes: 2,
        normalFrames: 4,
        movableFrames: 4,
        anonPages: END,
        thp: 'on',
        hugePages: 1,
        moveBatches: 'drain',
    },
    prepare(actors) {
        mmapHugetlb(actors[0].cpu, 0, POOL);
        for (const vpage of [HUGE, HUGE + 1, POOL, POOL + 1, SINGLE])
            writePage(actors, 0, vpage);
        fragmentNode(actors[0], 1);
    },
    operations: [
        { name: 'moveHuge', run: (actor) => moveAndExpect(actor, HUGE, 2, 1, 0, [1]) },
        // The tail has no address of its own.
        { name: 'movePool', run: (actor) => moveAndExpect(actor, POOL, 2, 2, 0, [1, -EACCES]) },
        // There is no page behind the single one, and no room to say so.
        { name: 'moveSingle', run: (actor) => moveAndExpect(actor, SINGLE, 1, 2, -EFAULT, [1]) },
    ],
    program: () => ['moveHuge', 'movePool', 'moveSingle'],
});
//# sourceMappingURL=move-table.js.map