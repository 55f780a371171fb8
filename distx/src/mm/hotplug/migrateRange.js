import { Ref } from '../debug/ref.js';
import { ZONE_MOVABLE } from '../machine/layout.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { isolateHugePage } from '../hugetlb/isolateHugePage.js';
import { isolateToList, putbackIsolatedPages } from '../lru/isolateLruPage.js';
import { privateList, WORK_LIST } from '../lru/privateList.js';
import { putPage } from '../lru/putPage.js';
import { migratePages } from '../migrate/migratePages.js';
import { MIGRATE_SYNC } from '../migrate/unmapAndMove.js';
import { compoundHead } from '../page/compound.js';
import { initListHead, listEmpty } from '../page/list.js';
import { PG_hwpoison, PG_lru, testPageFlag } from '../page/pageFlags.js';
import { lockPage, unlockPage } from '../page/pageLock.js';
import { tryGetPage } from '../page/refcount.js';
import { unmapPoisoned } from '../poison/unmapPoisoned.js';
import { pageMapped } from '../vm/rmap.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
import { pageNode } from '../zone/zones.js';
const targets = Array.from({ length: 8 }, (_, node) => ({
    node,
    highestZone: ZONE_MOVABLE,
    migratetype: MIGRATE_MOVABLE,
    thisNode: false,
}));
/** Whether there is a page from `start` to before `end` that could be moved (scan_movable_pages). */
export function hasMovablePages(cpu, start, end) {
    for (let pfn = start; pfn < end; pfn++)
        if (testPageFlag(cpu, pfn, PG_lru))
            return true;
    return false;
}
/**
 * do_migrate_range: moves the pages from `start` to before `end`, whose pageblocks are isolated, somewhere else. What
 * is poisoned, which nobody maps afterwards, not to be isolated or busy stays. 0, or what migratePages returned.
 */
export function migrateRange(cpu, start, end, reason, site = 0) {
    const list = privateList(cpu, WORK_LIST);
    initListHead(cpu, list);
    for (let pfn = start; pfn < end; pfn++)
        isolateFrame(cpu, pfn, list, site);
    if (listEmpty(cpu, list))
        return 0;
    const result = migratePages(cpu, list, targets[pageNode(cpu, start)], MIGRATE_SYNC, reason, site);
    putbackIsolatedPages(cpu, list);
    return result;
}
function isolateFrame(cpu, pfn, list, site) {
    if (testPageFlag(cpu, pfn, PG_hwpoison)) {
        unmapFailed(cpu, pfn, site);
        return;
    }
    const head = compoundHead(cpu, pfn);
    // A tail is moved with its head.
    if (head !== pfn || !tryGetPage(cpu, head, Ref.Speculative, site))
        return;
    if (isHugetlb(cpu, head))
        isolateHugePage(cpu, head, list, site);
    else if (compoundHead(cpu, pfn) === head)
        isolateToList(cpu, head, list, site);
    putPage(cpu, head, Ref.Speculative, site);
}
/** A poisoned page that memory failure did not get out of all address spaces, or not yet. */
function unmapFailed(cpu, pfn, site) {
    if (!pageMapped(cpu, pfn) || !tryGetPage(cpu, pfn, Ref.Speculative, site))
        return;
    lockPage(cpu, pfn, site);
    if (pageMapped(cpu, pfn))
        unmapPoisoned(cpu, pfn);
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Speculative, site);
}
//# sourceMappingURL=migrateRange.js.map