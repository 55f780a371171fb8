import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage } from '../lru/putPage.js';
import { compoundHead } from '../page/compound.js';
import { pageCount } from '../page/refcount.js';
import { downRead, upRead } from '../sync/rwSem.js';
import { pageNode } from '../zone/zones.js';
import { lookupPage } from './addPageForMigration.js';
/**
 * do_pages_stat: on which node each page is; -EFAULT where nothing is mapped, -ENOENT where no page is. The page is
 * referenced while it is asked: its frame could go away (4cd614841c06).
 */
export function pagesStat(cpu, mm, pages, status) {
    downRead(cpu, cpu.locks.mmap[mm]);
    for (let i = 0; i < pages.length; i++) {
        const pfn = lookupPage(cpu, mm, pages[i]);
        status[i] = pfn < 0 ? pfn : referencedNode(cpu, pfn);
        if (pfn >= 0)
            putPage(cpu, pfn, Ref.Gup);
    }
    upRead(cpu, cpu.locks.mmap[mm]);
}
/** page_to_nid, which asserts that there is such a page (PF_POISONED_CHECK): here, that somebody keeps it. */
function referencedNode(cpu, pfn) {
    const head = compoundHead(cpu, pfn);
    vmBugOn(cpu, pageCount(cpu, head) === 0, Bug.FreePageUsed, head);
    return pageNode(cpu, pfn);
}
//# sourceMappingURL=pagesStat.js.map