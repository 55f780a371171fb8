import { splitHugePageToList } from '../huge/splitHugePage.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { isCompound } from '../page/compound.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { MIGRATE_ASYNC } from './unmapAndMove.js';
/** Splits an isolated huge page into the migration list it is on; false when it is none, or in use. */
export function splitOnList(cpu, pfn, list, mode) {
    if (!isCompound(cpu, pfn) || isHugetlb(cpu, pfn))
        return false;
    if (!tryLockPage(cpu, pfn)) {
        if (mode === MIGRATE_ASYNC)
            return false;
        lockPage(cpu, pfn);
    }
    const result = splitHugePageToList(cpu, pfn, list);
    unlockPage(cpu, pfn);
    return result === 0;
}
//# sourceMappingURL=splitOnList.js.map