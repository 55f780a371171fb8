import { EAGAIN, EFAULT, ENOMEM } from '../machine/errno.js';
import { PAGE_CONTENT } from '../machine/pageFields.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.js';
import { lruAddDrain, lruCacheAdd } from '../lru/lruBatch.js';
import { countIsolated } from '../lru/lruList.js';
import { putPage } from '../lru/putPage.js';
import { isCompound } from '../page/compound.js';
import { anonMapping } from '../page/mapping.js';
import { readPageField, writePageField } from '../page/page.js';
import { PG_swapcache, PG_writeback, testPageFlag } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { pageCount } from '../page/refcount.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAlive, mmAnonVma, VMA_HUGEPAGE, vmaFlags } from '../vm/addressSpace.js';
import { hugePagesOf, invalidatePmd, isHugeRange, readPmd, setPmd } from '../vm/pmd.js';
import { clearPte, isZeroEntry, makePte, PTE_DIRTY, PTE_PRESENT, PTE_WRITE, ptePfn, pteType, ptlOf, readPte, } from '../vm/pte.js';
import { addNewAnonRmap, lockRmapWrite, pageMapcount, removeRmap, unlockRmapWrite } from '../vm/rmap.js';
import { flushTlbRange } from '../vm/tlb.js';
import { allocHugePage } from './allocHugePage.js';
/**
 * collapse_huge_page: one huge page in place of the single pages of a huge range, one of which at least is writable.
 * Empty entries become zeroes. 0; -EFAULT: there is no such range; -EAGAIN: nothing to gain, or somebody uses one of the
 * pages; -ENOMEM.
 */
export function collapseHugePage(cpu, mm, start) {
    if (!isHugeRange(cpu, start))
        return -EFAULT;
    const fresh = allocHugePage(cpu);
    if (fresh < 0)
        return -ENOMEM;
    // Its own batches would hold references to pages that it is going to look at.
    lruAddDrain(cpu);
    downWrite(cpu, cpu.locks.mmap[mm]);
    const result = isAlive(cpu, mm) ? collapse(cpu, mm, start, fresh) : -EFAULT;
    upWrite(cpu, cpu.locks.mmap[mm]);
    if (result !== 0)
        putPage(cpu, fresh, Ref.Alloc);
    return result;
}
/** The mmap_lock keeps faults, fork and unmapping out: what is left are GUP-fast, the hardware, and rmap walks. */
function collapse(cpu, mm, start, fresh) {
    const pages = hugePagesOf(cpu);
    for (let i = 0; i < pages; i++)
        if ((vmaFlags(cpu, mm, start + i) & VMA_HUGEPAGE) === 0)
            return -EFAULT;
    if (readPmd(cpu, mm, start) !== 0)
        return -EAGAIN;
    const mapping = anonMapping(mmAnonVma(cpu, mm));
    const ptl = ptlOf(cpu, mm, start);
    lockRmapWrite(cpu, mapping);
    spinLock(cpu, ptl);
    // pmdp_collapse_flush: a fast GUP that got its reference before is counted below, one that comes later sees this.
    invalidatePmd(cpu, mm, start);
    flushTlbRange(cpu, mm, start, pages);
    const isolated = isolateRange(cpu, mm, start, pages);
    if (!isolated)
        setPmd(cpu, mm, start, 0);
    spinUnlock(cpu, ptl);
    unlockRmapWrite(cpu, mapping);
    if (!isolated)
        return -EAGAIN;
    // Locked and isolated, the pages stay what they are, and no walk can meet their entries.
    for (let i = 0; i < pages; i++) {
        const pte = readPte(cpu, mm, start + i);
        if (isNone(pte))
            continue;
        writePageField(cpu, fresh + i, PAGE_CONTENT, readPageField(cpu, ptePfn(pte), PAGE_CONTENT));
    }
    spinLock(cpu, ptl);
    for (let i = 0; i < pages; i++)
        releaseEntry(cpu, mm, start + i);
    addNewAnonRmap(cpu, fresh, mapping, start);
    ledgerTransfer(cpu, fresh, Ref.Alloc, Ref.Map);
    lruCacheAdd(cpu, fresh);
    setPmd(cpu, mm, start, makePte(PTE_PRESENT, fresh, PTE_WRITE | PTE_DIRTY));
    spinUnlock(cpu, ptl);
    return 0;
}
/** What reads as zeroes, and is nobody's page. */
const isNone = (pte) => pte === 0 || isZeroEntry(pte);
/** __collapse_huge_page_isolate: all pages locked and off the LRU, or none. The PTL is held. */
function isolateRange(cpu, mm, start, pages) {
    let writable = false;
    let done = 0;
    for (; done < pages; done++) {
        const pte = readPte(cpu, mm, start + done);
        if (isNone(pte))
            continue;
        if (pteType(pte) !== PTE_PRESENT || !isolateForCollapse(cpu, ptePfn(pte)))
            break;
        writable ||= (pte & PTE_WRITE) !== 0;
    }
    if (done === pages && writable)
        return true;
    for (let i = 0; i < done; i++) {
        const pte = readPte(cpu, mm, start + i);
        if (!isNone(pte))
            releasePage(cpu, ptePfn(pte));
    }
    return false;
}
/** Whether this one entry's is the only reference to a page, and it could be locked and isolated. */
function isolateForCollapse(cpu, pfn) {
    if (isCompound(cpu, pfn) || !tryLockPage(cpu, pfn))
        return false;
    const other = testPageFlag(cpu, pfn, PG_swapcache) || testPageFlag(cpu, pfn, PG_writeback);
    const alone = !other && pageMapcount(cpu, pfn) === 1 && pageCount(cpu, pfn) === 1;
    if (!alone || !isolateLruPage(cpu, pfn)) {
        unlockPage(cpu, pfn);
        return false;
    }
    countIsolated(cpu, pfn, 1);
    return true;
}
/** release_pte_page. */
function releasePage(cpu, pfn) {
    countIsolated(cpu, pfn, -1);
    unlockPage(cpu, pfn);
    putbackLruPage(cpu, pfn);
}
/** __collapse_huge_page_copy for one entry, whose page has been copied. */
function releaseEntry(cpu, mm, vpage) {
    const pte = clearPte(cpu, mm, vpage);
    if (isNone(pte))
        return;
    removeRmap(cpu, ptePfn(pte));
    releasePage(cpu, ptePfn(pte));
    putPage(cpu, ptePfn(pte), Ref.Map);
}
//# sourceMappingURL=collapse.js.map