import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { listAddTail, listDel, lruNode } from '../page/list.js';
import { clearPageFlag, PG_hugeMigratable, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { tryGetPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { hugetlbActiveList, isHugetlb } from './hugetlbPool.js';
/**
 * isolate_huge_page: from the list of those in use to a list of this CPU, with a reference of its own. False when it
 * is free, not mapped yet, or somebody else isolated it. NR_ISOLATED does not count pages of the pool.
 */
export function isolateHugePage(cpu, head, list, site = 0) {
    spinLock(cpu, cpu.locks.hugetlb);
    // The reference under the lock: only with it the page is what its flags say (cb6acd01e2e4).
    const isolated = isHugetlb(cpu, head) && testPageFlag(cpu, head, PG_hugeMigratable) && tryGetPage(cpu, head, Ref.Isolation, site);
    if (isolated) {
        clearPageFlag(cpu, head, PG_hugeMigratable);
        listDel(cpu, lruNode(cpu, head));
        listAddTail(cpu, lruNode(cpu, head), list);
    }
    spinUnlock(cpu, cpu.locks.hugetlb);
    return isolated;
}
/** putback_active_hugepage: back to the list of those in use; drops the isolation reference. */
export function putbackActiveHugepage(cpu, head, site = 0) {
    spinLock(cpu, cpu.locks.hugetlb);
    setPageFlag(cpu, head, PG_hugeMigratable);
    listDel(cpu, lruNode(cpu, head));
    listAddTail(cpu, lruNode(cpu, head), hugetlbActiveList(cpu));
    spinUnlock(cpu, cpu.locks.hugetlb);
    putPage(cpu, head, Ref.Isolation, site);
}
//# sourceMappingURL=isolateHugePage.js.map