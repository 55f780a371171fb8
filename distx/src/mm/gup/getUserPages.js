import { Bug } from '../debug/bug.js';
import { EFAULT } from '../machine/errno.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { markPageAccessed } from '../lru/lruBatch.js';
import { compoundHead } from '../page/compound.js';
import { downRead, upRead } from '../sync/rwSem.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { isAlive, writeProtectSeq } from '../vm/addressSpace.js';
import { mappedHead } from '../page/compound.js';
import { handleMmFault } from '../vm/fault.js';
import { isHugeRange, lookupPte, pmdPte, readPmd } from '../vm/pmd.js';
import { PTE_PRESENT, PTE_WRITE, ptePfn, pteType, ptlOf, readPte } from '../vm/pte.js';
import { isPinnablePage } from './longterm/isPinnablePage.js';
import { FOLL_LONGTERM, FOLL_PIN, FOLL_TOUCH, FOLL_WRITE, releaseGrab, tryGrabPage } from './followPage.js';
/**
 * get_user_pages_fast: takes a reference (FOLL_GET) or a pin (FOLL_PIN) on each of `count` pages and
 * writes them to `pages`, first without locks, then from where that failed under the mmap_lock.
 * Returns how many, or a negative error when there is not even one.
 */
export function getUserPages(cpu, mm, start, count, flags, pages, site = 0) {
    const fast = gupFast(cpu, mm, start, count, flags, pages, site);
    if (fast === count)
        return fast;
    let gupFlags = flags;
    gupFlags |= FOLL_TOUCH;
    vmBugOn(cpu, (gupFlags & flags) !== flags, Bug.FlagsLost, start, flags, gupFlags, site);
    const slow = gupSlow(cpu, mm, start, fast, count, gupFlags, pages, site);
    if (slow >= 0)
        return fast + slow;
    return fast > 0 ? fast : slow;
}
/** gup_fast: stops at the first page that it can't get. */
export function gupFast(cpu, mm, start, count, flags, pages, site) {
    const seq = writeProtectSeq(cpu, mm);
    if ((flags & FOLL_PIN) !== 0 && (seq & 1) !== 0)
        return 0;
    let got = 0;
    while (got < count) {
        const pfn = gupFastOne(cpu, mm, start + got, flags, site);
        if (pfn < 0)
            break;
        pages[got++] = pfn;
    }
    // A fork that ran meanwhile may have looked before the pin was there and shared the page.
    if ((flags & FOLL_PIN) !== 0 && writeProtectSeq(cpu, mm) !== seq) {
        for (let i = 0; i < got; i++)
            releaseGrab(cpu, pages[i], flags, site);
        return 0;
    }
    return got;
}
/** gup_fast_pte_range for one entry: the page counts only if the entry is the same after the reference was taken. */
function gupFastOne(cpu, mm, vpage, flags, site) {
    const pmd = isHugeRange(cpu, vpage) ? readPmd(cpu, mm, vpage) : 0;
    const pte = pmd === 0 ? readPte(cpu, mm, vpage) : pmdPte(cpu, pmd, vpage);
    if (!isUsable(pte, flags))
        return -1;
    const pfn = ptePfn(pte);
    if (!tryGrabPage(cpu, pfn, flags, site))
        return -1;
    // From the top: below a PMD entry that has been taken out the old entries still stand (since 70cbc3cc78a9).
    const again = lookupPte(cpu, mm, vpage);
    if (isUsable(again, flags) && ptePfn(again) === pfn && mayStay(cpu, pfn, flags))
        return pfn;
    releaseGrab(cpu, pfn, flags, site);
    return -1;
}
/** Whether a page may be pinned where it is for as long as the flags say. */
const mayStay = (cpu, pfn, flags) => (flags & FOLL_LONGTERM) === 0 || isPinnablePage(cpu, compoundHead(cpu, pfn));
const isUsable = (pte, flags) => pteType(pte) === PTE_PRESENT && ((flags & FOLL_WRITE) === 0 || (pte & PTE_WRITE) !== 0);
/** __get_user_pages_locked, from page `first` on. Returns how many more, or the error of the first one. */
export function gupSlow(cpu, mm, start, first, count, flags, pages, site) {
    let got = first;
    let error = 0;
    downRead(cpu, cpu.locks.mmap[mm]);
    if (!isAlive(cpu, mm))
        error = -EFAULT;
    while (error === 0 && got < count) {
        const pfn = followPage(cpu, mm, start + got, flags, site);
        if (pfn >= 0)
            pages[got++] = pfn;
        else
            error = handleMmFault(cpu, mm, start + got, (flags & FOLL_WRITE) !== 0);
    }
    upRead(cpu, cpu.locks.mmap[mm]);
    return got > first ? got - first : error;
}
/**
 * follow_page_mask: the page behind an entry, with the reference the flags ask for; -1: a fault is due. The mmap_lock is
 * held for reading.
 */
export function followPage(cpu, mm, vpage, flags, site) {
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    const pte = lookupPte(cpu, mm, vpage);
    // The entry's own reference keeps the page while the PTL is held: the grab can't fail.
    const found = isUsable(pte, flags) && tryGrabPage(cpu, ptePfn(pte), flags, site);
    if (found && (flags & FOLL_TOUCH) !== 0)
        markPageAccessed(cpu, mappedHead(cpu, ptePfn(pte)));
    spinUnlock(cpu, ptl);
    return found ? ptePfn(pte) : -1;
}
//# sourceMappingURL=getUserPages.js.map