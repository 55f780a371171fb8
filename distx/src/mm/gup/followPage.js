import { PAGE_PINCOUNT } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { ledgerSub, ledgerTransfer } from '../debug/ledger.js';
import { GUP_PIN_COUNTING_BIAS, Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage, releasePage } from '../lru/putPage.js';
import { compoundHead } from '../page/compound.js';
import { pageAt } from '../page/page.js';
import { isZeroPfn } from '../page/zeroPage.js';
import { PG_head, testPageFlag } from '../page/pageFlags.js';
import { pageCount, refAdd, refSubTestZero, tryGetPage } from '../page/refcount.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
/** Flags of getUserPages (include/linux/mm_types.h). */
export const FOLL_WRITE = 1;
export const FOLL_GET = 2;
export const FOLL_PIN = 4;
/** Mark the pages accessed. */
export const FOLL_TOUCH = 8;
/** The pin may last as long as a device likes: only where it keeps no memory from being freed. */
export const FOLL_LONGTERM = 16;
/**
 * try_grab_page: the reference that the flags ask for, on the head of the page's compound page; false
 * when the page is being freed. With neither FOLL_GET nor FOLL_PIN no reference is taken.
 */
export function tryGrabPage(cpu, pfn, flags, site = 0) {
    if ((flags & (FOLL_GET | FOLL_PIN)) === 0)
        return true;
    // It can't go away, and a pin on it says nothing.
    if ((flags & FOLL_PIN) !== 0 && isZeroPfn(cpu, pfn))
        return true;
    const head = compoundHead(cpu, pfn);
    if (!tryGetPage(cpu, head, Ref.Gup, site))
        return false;
    // Split, or freed and part of another compound page, since the head was read?
    if (compoundHead(cpu, pfn) !== head) {
        putPage(cpu, head, Ref.Gup, site);
        return false;
    }
    if ((flags & FOLL_PIN) !== 0)
        pinGrabbed(cpu, head, site);
    return true;
}
/** Makes a pin of a reference. How it counts depends on the page: what that is, only a reference keeps as it is. */
function pinGrabbed(cpu, head, site) {
    if (testPageFlag(cpu, head, PG_head)) {
        Atomics.add(cpu.mem, pageAt(cpu, head) + PAGE_PINCOUNT, 1);
        ledgerTransfer(cpu, head, Ref.Gup, Ref.Pin, site);
    }
    else {
        refAdd(cpu, head, GUP_PIN_COUNTING_BIAS - 1, Ref.Pin, 1, site);
        ledgerSub(cpu, head, Ref.Gup, 1);
    }
    Atomics.add(cpu.mem, cpu.layout.follPinAcquired, 1);
}
/** Drops what tryGrabPage took. */
export function releaseGrab(cpu, pfn, flags, site = 0) {
    if ((flags & FOLL_PIN) !== 0)
        unpinUserPage(cpu, pfn, site);
    else if ((flags & FOLL_GET) !== 0)
        putPage(cpu, pfn, Ref.Gup, site);
}
/** unpin_user_page: drops a pin. */
export function unpinUserPage(cpu, pfn, site = 0) {
    if (isZeroPfn(cpu, pfn))
        return;
    const head = compoundHead(cpu, pfn);
    const compound = testPageFlag(cpu, head, PG_head);
    Atomics.add(cpu.mem, cpu.layout.follPinReleased, 1);
    vmBugOn(cpu, !maybeDmaPinned(cpu, head), Bug.UnpinUnpinned, head, pageCount(cpu, head), 0, site);
    if (compound)
        Atomics.sub(cpu.mem, pageAt(cpu, head) + PAGE_PINCOUNT, 1);
    const count = compound ? 1 : GUP_PIN_COUNTING_BIAS;
    if (refSubTestZero(cpu, head, count, Ref.Pin, 1, site))
        releasePage(cpu, head, site);
}
//# sourceMappingURL=followPage.js.map