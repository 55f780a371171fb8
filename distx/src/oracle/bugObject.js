import { Bug } from '../mm/debug/bug.js';
import { PAGE_LRU } from '../mm/machine/pageFields.js';
import { addressName } from '../mm/machine/region.js';
import { lockName } from './lockName.js';
import { recordName } from './recordName.js';
const nodeBugs = new Set([
    Bug.ListAdd,
    Bug.ListDelete,
    Bug.ListNeighbours,
    Bug.MigrateCount,
    Bug.ScannedTooMany,
]);
const objectBugs = new Set([Bug.SlabRedzone, Bug.SlabDoubleFree]);
const lockBugs = new Set([Bug.UnlockNotOwner, Bug.LockRecursion, Bug.HeldOverflow]);
/** What a report is about: most give a page frame, some the address of a lock, of a list node or of a batch. */
export function bugObject(machine, bug, object) {
    if (nodeBugs.has(bug))
        return listNodeName(machine, object);
    if (lockBugs.has(bug))
        return lockName(machine, object);
    // Without a lock, it is a sleep.
    if (bug === Bug.SleepInAtomic)
        return object === 0 ? 'a sleep' : lockName(machine, object);
    if (objectBugs.has(bug))
        return addressName(machine.layout.regions, object).replace(/\.word\[0\]$/, '');
    if (bug === Bug.BatchOverflow || bug === Bug.BatchKept)
        return addressName(machine.layout.regions, object).replace(/\.count$/, '');
    if (bug === Bug.FlagsLost)
        return `virtual page ${object}`;
    if (bug === Bug.MoveTable)
        return object < 0 ? 'the result' : `entry ${object}`;
    if (bug === Bug.IsolationKept || bug === Bug.AllocationKept)
        return `cpu[${object}]`;
    if (bug === Bug.NotDrained)
        return recordName(machine.layout.cpu, object);
    return object < 0 ? 'no page' : `page[${object}]`;
}
/** A list node by its address: that of a page is called by the page, a head by its name. */
export function listNodeName({ layout }, address) {
    const offset = address - layout.page.base;
    const isPageNode = offset >= 0 && offset % layout.page.stride === PAGE_LRU && offset < layout.page.stride * layout.page.count;
    if (isPageNode)
        return `page[${Math.floor(offset / layout.page.stride)}].lru`;
    return addressName(layout.regions, address).replace(/\.next$/, '');
}
//# sourceMappingURL=bugObject.js.map