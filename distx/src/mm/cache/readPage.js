import { PAGE_CONTENT } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { lruCacheAdd } from '../lru/lruBatch.js';
import { putPage } from '../lru/putPage.js';
import { setPageField } from '../page/page.js';
import { PG_uptodate, setPageFlag } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { allocUserPage } from '../reclaim/allocUserPage.js';
import { addToPageCache, diskAddress, findLockPage } from './pageCache.js';
/**
 * The page of a file, read from disk if need be; locked, uptodate and with a reference (Ref.Gup).
 * -1 when there is no memory (filemap_fault).
 */
export function readLockPage(cpu, file, index) {
    for (;;) {
        const cached = findLockPage(cpu, file, index);
        if (cached >= 0)
            return cached;
        const pfn = allocUserPage(cpu);
        if (pfn < 0)
            return -1;
        // Nobody else knows the page yet: the lock is free.
        tryLockPage(cpu, pfn);
        getPage(cpu, pfn, Ref.Gup);
        const added = addToPageCache(cpu, pfn, file, index);
        putPage(cpu, pfn, Ref.Alloc);
        if (added) {
            setPageField(cpu, pfn, PAGE_CONTENT, Atomics.load(cpu.mem, diskAddress(cpu, file, index)));
            setPageFlag(cpu, pfn, PG_uptodate);
            lruCacheAdd(cpu, pfn);
            return pfn;
        }
        unlockPage(cpu, pfn);
        putPage(cpu, pfn, Ref.Gup);
    }
}
//# sourceMappingURL=readPage.js.map