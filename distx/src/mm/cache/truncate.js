import { PAGE_MAPPING } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { beginTruncation, endTruncation } from '../debug/mapVersion.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage } from '../lru/putPage.js';
import { fileMapping } from '../page/mapping.js';
import { setPageField } from '../page/page.js';
import { clearPageFlag, PG_dirty, PG_writeback } from '../page/pageFlags.js';
import { unlockPage, waitOnPageBit } from '../page/pageLock.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { fileVpage } from '../vm/addressSpace.js';
import { zapPte } from '../vm/zapPte.js';
import { pageMapcount, pageMapped, lockRmapRead, rmapCount, rmapMm, unlockRmapRead } from '../vm/rmap.js';
import { cacheSlot, diskAddress, findLockPage } from './pageCache.js';
/** truncate_inode_pages_range for one page: it leaves every mapping, the cache and the disk. */
export function truncatePage(cpu, file, index) {
    beginTruncation(cpu, file, index);
    for (let done = false; !done;) {
        const pfn = findLockPage(cpu, file, index);
        if (pfn < 0) {
            done = forgetOnDisk(cpu, file, index);
            continue;
        }
        waitOnPageBit(cpu, pfn, PG_writeback);
        unmapMapping(cpu, pfn, file, index);
        vmBugOn(cpu, pageMapped(cpu, pfn), Bug.DeletedMapped, pfn, pageMapcount(cpu, pfn));
        spinLock(cpu, cpu.locks.xa[file]);
        Atomics.store(cpu.mem, cacheSlot(cpu, file, index), 0);
        Atomics.store(cpu.mem, diskAddress(cpu, file, index), 0);
        setPageField(cpu, pfn, PAGE_MAPPING, 0);
        spinUnlock(cpu, cpu.locks.xa[file]);
        clearPageFlag(cpu, pfn, PG_dirty);
        unlockPage(cpu, pfn);
        putPage(cpu, pfn, Ref.Cache);
        putPage(cpu, pfn, Ref.Gup);
        done = true;
    }
    endTruncation(cpu, file, index);
}
/** Clears the data of a page that is not cached; false when it has come into the cache meanwhile. */
function forgetOnDisk(cpu, file, index) {
    spinLock(cpu, cpu.locks.xa[file]);
    const absent = cpu.mem[cacheSlot(cpu, file, index)] === 0;
    if (absent)
        Atomics.store(cpu.mem, diskAddress(cpu, file, index), 0);
    spinUnlock(cpu, cpu.locks.xa[file]);
    return absent;
}
/** unmap_mapping_range for a locked page, whose lock keeps faults from mapping it again. */
function unmapMapping(cpu, pfn, file, index) {
    const mapping = fileMapping(file);
    const vpage = fileVpage(cpu, file, index);
    lockRmapRead(cpu, mapping);
    const count = rmapCount(cpu, mapping);
    for (let i = 0; i < count; i++) {
        zapPte(cpu, rmapMm(cpu, mapping, i), vpage, pfn);
    }
    unlockRmapRead(cpu, mapping);
}
//# sourceMappingURL=truncate.js.map