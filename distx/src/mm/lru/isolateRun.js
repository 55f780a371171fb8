import { Bug } from '../debug/bug.js';
import { noteIsolationLock } from '../debug/effort.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { isolateHugePage } from '../hugetlb/isolateHugePage.js';
import { compoundHead, isTail } from '../page/compound.js';
import { listAdd, listNext, lruNode, nodePage } from '../page/list.js';
import { PG_lru, testClearPageFlag } from '../page/pageFlags.js';
import { getPage, pageCount } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isolateToList } from './isolateLruPage.js';
import { countIsolated, delPageFromLru, lruLockOf } from './lruList.js';
/**
 * Isolates those of the pages from `first` to before `end` that are `wanted`, heads of compound pages once, and links
 * them to a list of this CPU. The caller has a reference to each. Returns how many of the pages could not be isolated; with `stop`,
 * gives up at the first. `gupIsolation` decides whether the lru_lock is taken for each page or for each run of a node.
 */
export function isolateWanted(cpu, pages, first, end, list, wanted, stop, site = 0) {
    const batch = cpu.config.gupIsolation === 'batch';
    let lock;
    let failed = 0;
    for (let i = first; i < end && !(stop && failed > 0); i++) {
        const head = compoundHead(cpu, pages[i]);
        if (!wanted(cpu, head) || isListed(cpu, list, head))
            continue;
        vmBugOn(cpu, isTail(cpu, head), Bug.TailPage, head, 0, 0, site);
        if (isHugetlb(cpu, head)) {
            // Another list, under another lock.
            if (lock !== undefined)
                spinUnlock(cpu, lock);
            lock = undefined;
            if (!isolateHugePage(cpu, head, list))
                failed++;
        }
        else if (batch) {
            const own = lruLockOf(cpu, head);
            if (lock !== own) {
                if (lock !== undefined)
                    spinUnlock(cpu, lock);
                lock = own;
                spinLock(cpu, lock, site);
                noteIsolationLock(cpu);
            }
            if (!isolateLocked(cpu, head, list))
                failed++;
        }
        else {
            noteIsolationLock(cpu);
            if (!isolateToList(cpu, head, list))
                failed++;
        }
    }
    if (lock !== undefined)
        spinUnlock(cpu, lock);
    return failed;
}
/** isolate_lru_page under the page's lru_lock: whoever clears PageLRU has the list links, in both protocols. */
function isolateLocked(cpu, head, list) {
    vmBugOn(cpu, pageCount(cpu, head) === 0, Bug.FreePageUsed, head);
    if (!testClearPageFlag(cpu, head, PG_lru))
        return false;
    getPage(cpu, head, Ref.Isolation);
    delPageFromLru(cpu, head);
    countIsolated(cpu, head, 1);
    listAdd(cpu, lruNode(cpu, head), list);
    return true;
}
/** Whether a page is on one of this CPU's private lists: its head came before, by another of its pages. */
function isListed(cpu, list, pfn) {
    for (let entry = listNext(cpu, list); entry !== list; entry = listNext(cpu, entry)) {
        if (nodePage(cpu, entry) === pfn)
            return true;
    }
    return false;
}
//# sourceMappingURL=isolateRun.js.map