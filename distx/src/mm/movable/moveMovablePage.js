import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { clearPageFlag, PG_isolated, testPageFlag } from '../page/pageFlags.js';
import { movableDriver, operationsOf } from './movablePage.js';
/**
 * move_to_new_page of a page that is on no LRU list; it and the new one are locked. 0 also when its driver has let go
 * of it: then the new page is not used. -EAGAIN leaves it isolated; with other errors it is to be put back.
 */
export function moveMovablePage(cpu, pfn, newPage, mode) {
    vmBugOn(cpu, !testPageFlag(cpu, pfn, PG_isolated), Bug.MovableIsolation, pfn);
    const driver = movableDriver(cpu, pfn);
    const result = driver < 0 ? 0 : operationsOf(cpu, driver).migratePage(cpu, newPage, pfn, mode, driver);
    if (result === 0)
        clearPageFlag(cpu, pfn, PG_isolated);
    return result;
}
//# sourceMappingURL=moveMovablePage.js.map