import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { FOLL_GET, FOLL_WRITE } from '../gup/followPage.js';
import { getUserPages } from '../gup/getUserPages.js';
import { putPage } from '../lru/putPage.js';
import { EINVAL, ENOMEM } from '../machine/errno.js';
import { PAGE_CONTENT, PAGE_REFCOUNT } from '../machine/pageFields.js';
import { PIN_ENTRY_WORDS } from '../machine/pinLayout.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { pageAt, readPageField, writePageField } from '../page/page.js';
import { tryGetPage } from '../page/refcount.js';
import { cpuRelax } from '../sync/cpuRelax.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { allocPage } from '../zone/allocPages.js';
import { controlPin, releasePin } from './pinControl.js';
// A driver that pins pages, one for each pinpage system. It has entries, each for one page: pages of its own with data
// on them (compressed memory), or pages of programs that it got by getUserPages. Its lock guards entries and what it
// writes to their pages. It is taken under the page lock, so nobody who holds it may want a page lock.
const PFN = 0;
const STATE = 1;
/** States of an entry. */
export const ENTRY_IDLE = 0;
/** Its page is being moved: hands off. */
export const ENTRY_MOVING = 1;
/** Its owner does not mind losing the page. */
export const ENTRY_RELEASABLE = 2;
/** What reading gives for an entry that has no page, or whose page is being moved. */
export const ENTRY_EMPTY = -1;
export const ENTRY_BUSY = -2;
/** First word of an entry: pfn plus 1, state. */
export const pinEntry = (cpu, system, entry) => cpu.layout.pins.driver.base +
    system * cpu.layout.pins.driver.stride +
    cpu.layout.pins.driverEntry +
    entry * PIN_ENTRY_WORDS;
/** The page of an entry, -1 when it has none; stable under the driver's lock. */
export const entryPage = (cpu, system, entry) => cpu.mem[pinEntry(cpu, system, entry) + PFN] - 1;
export const entryState = (cpu, system, entry) => cpu.mem[pinEntry(cpu, system, entry) + STATE];
/** Sets page (-1: none) and state of an entry; the driver's lock is held. */
export function setEntry(cpu, system, entry, pfn, state) {
    const at = pinEntry(cpu, system, entry);
    cpu.mem[at + PFN] = pfn + 1;
    cpu.mem[at + STATE] = state;
}
export const driverLock = (cpu, system) => spinLock(cpu, cpu.locks.pinDriver[system]);
export const driverUnlock = (cpu, system) => spinUnlock(cpu, cpu.locks.pinDriver[system]);
function enter(cpu, system, entry, pfn, state) {
    driverLock(cpu, system);
    setEntry(cpu, system, entry, pfn, state);
    driverUnlock(cpu, system);
}
/** Puts a page of the driver's own, with content, into a free entry, and pins it. 0 or a negative error. */
export function storeEntry(cpu, system, entry, content, request, pinClass, site = 0) {
    const pfn = allocPage(cpu, request, site);
    if (pfn < 0)
        return -ENOMEM;
    ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Driver, site);
    writePageField(cpu, pfn, PAGE_CONTENT, content);
    return adopt(cpu, system, entry, pfn, ENTRY_IDLE, pinClass);
}
/** Gets a program's page into a free entry, and pins it. 0 or a negative error. */
export function pinUserEntry(cpu, system, entry, mm, vpage, state, pinClass, pages) {
    const got = getUserPages(cpu, mm, vpage, 1, FOLL_GET | FOLL_WRITE, pages);
    if (got !== 1)
        return got;
    ledgerTransfer(cpu, pages[0], Ref.Gup, Ref.Driver);
    return adopt(cpu, system, entry, pages[0], state, pinClass);
}
/** The entry knows its page before the VM knows of the pin: from then on it may be moved. */
function adopt(cpu, system, entry, pfn, state, pinClass) {
    enter(cpu, system, entry, pfn, state);
    const result = controlPin(cpu, system, pfn, entry, pinClass);
    if (result !== 0) {
        enter(cpu, system, entry, -1, ENTRY_IDLE);
        putPage(cpu, pfn, Ref.Driver);
    }
    return result;
}
/** Unpins and drops the page of an entry; false when it has none. Only its owner does that. */
export function eraseEntry(cpu, system, entry) {
    for (;;) {
        const pfn = grabEntry(cpu, system, entry);
        if (pfn < 0)
            return false;
        const result = releasePin(cpu, system, pfn);
        if (result === 0) {
            enter(cpu, system, entry, -1, ENTRY_IDLE);
            putPage(cpu, pfn, Ref.Driver);
        }
        putPage(cpu, pfn, Ref.Speculative);
        // It was moved before its lock could be had: where it is now, the entry says.
        if (result !== -EINVAL)
            return true;
    }
}
/**
 * The page of an entry with a reference, so that it can be locked without the driver's lock; -1: none. From now on it
 * can be moved, but nobody lets go of it for its owner, who withdraws that first (as mmu_interval_notifier_remove
 * comes before what the notifier is for goes away): somebody might pin it for another entry before it is locked.
 */
function grabEntry(cpu, system, entry) {
    for (;;) {
        driverLock(cpu, system);
        const pfn = entryPage(cpu, system, entry);
        const isGrabbed = pfn >= 0 && tryGetPage(cpu, pfn, Ref.Speculative);
        if (isGrabbed && entryState(cpu, system, entry) === ENTRY_RELEASABLE)
            setEntry(cpu, system, entry, pfn, ENTRY_IDLE);
        driverUnlock(cpu, system);
        if (isGrabbed || pfn < 0)
            return pfn;
        awaitThaw(cpu, pinEntry(cpu, system, entry) + PFN, pfn);
    }
}
/**
 * Waits until a page has references again, or an entry has another one. The driver's own does not keep the count from
 * being 0: who moves the page for all its owners freezes it (folio_ref_freeze).
 */
function awaitThaw(cpu, entry, pfn) {
    const count = pageAt(cpu, pfn) + PAGE_REFCOUNT;
    for (let i = 0; Atomics.load(cpu.mem, count) === 0 && Atomics.load(cpu.mem, entry) === pfn + 1; i++) {
        cpuRelax();
        // Nobody notifies: this only gives the core to the other thread when there are more CPUs than cores.
        if (i >= cpu.config.spinLimit)
            Atomics.wait(cpu.mem, count, 0, 1);
    }
}
/** Reads the page of an entry: its content, ENTRY_EMPTY or ENTRY_BUSY. */
export function readEntry(cpu, system, entry) {
    driverLock(cpu, system);
    const usable = usability(cpu, system, entry);
    const found = usable === 0 ? readPageField(cpu, entryPage(cpu, system, entry), PAGE_CONTENT) : usable;
    driverUnlock(cpu, system);
    return found;
}
/** Writes to the page of an entry: 0, ENTRY_EMPTY or ENTRY_BUSY. */
export function writeEntry(cpu, system, entry, content) {
    driverLock(cpu, system);
    const usable = usability(cpu, system, entry);
    if (usable === 0) {
        const pfn = entryPage(cpu, system, entry);
        writePageField(cpu, pfn, PAGE_CONTENT, content);
        setPageFlag(cpu, pfn, PG_dirty);
    }
    driverUnlock(cpu, system);
    return usable;
}
function usability(cpu, system, entry) {
    if (entryPage(cpu, system, entry) < 0)
        return ENTRY_EMPTY;
    return entryState(cpu, system, entry) === ENTRY_MOVING ? ENTRY_BUSY : 0;
}
//# sourceMappingURL=pinDriver.js.map