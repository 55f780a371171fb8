import { Bug } from '../../src/mm/debug/bug.js';
import { reportBug } from '../../src/mm/debug/vmBugOn.js';
import { moveChecked, moveRequest } from './operations/movePages.js';
/** I39: calls movePages, and compares what it returns and reports with what is known beforehand. */
export function expectMove(actor, { pages, node, result = 0, statuses, more = {} }) {
    const { cpu } = actor;
    const request = { ...moveRequest(0, pages.length, false), ...more };
    request.pages.set(pages.slice(0, request.pages.length));
    request.nodes.fill(node);
    const returned = moveChecked(actor, request);
    if (returned !== result)
        reportBug(cpu, Bug.MoveTable, -1, returned, returned);
    const wrong = statuses.findIndex((status, i) => request.status[i] !== status);
    if (wrong >= 0)
        reportBug(cpu, Bug.MoveTable, wrong, request.status[wrong], returned);
}
/** I39: `found` is what it should be behind the address of an entry: a node, or a frame. */
export function expectBehind({ cpu }, vpage, found, right) {
    if (found !== right)
        reportBug(cpu, Bug.MoveTable, vpage, found, right);
}
//# sourceMappingURL=expectMove.js.map