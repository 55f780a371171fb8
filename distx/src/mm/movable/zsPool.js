import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { EBUSY } from '../machine/errno.js';
import { PAGE_CONTENT, PAGE_INDEX, PAGE_PRIVATE } from '../machine/pageFields.js';
import { initListHead, listAdd, listDel, listNext, lruNode, nodePage } from '../page/list.js';
import { pageAt, pageField, readPageField, setPageField, writePageField } from '../page/page.js';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { allocPage } from '../zone/allocPages.js';
import { clearPageMovable, setPageMovable, ZS_DRIVER } from './movablePage.js';
// A pool of objects of half a word each, two to a page (mm/zsmalloc.c). An object is known by its handle, which says
// where it is now; `index` of a page has the handles of its two halves. class_lock guards all of that, and what is in
// the objects. Pages that are not isolated are on the pool's list by their `lru`.
const HALF_BITS = 16;
const HALF_MASK = 0xffff;
/** In `index`: handle plus 1 of each half. */
const handleOf = (index, half) => ((index >>> (half * 8)) & 0xff) - 1;
const handleAddress = (cpu, handle) => cpu.layout.pins.zsObject + handle;
/** Where an object is: (pfn * 2 + half) + 1. */
const place = (pfn, half) => pfn * 2 + half + 1;
const placePage = (found) => (found - 1) >> 1;
const placeHalf = (found) => (found - 1) & 1;
/** Set in `private` of a page while it is isolated. */
const ISOLATED = 1;
/** An empty pool, on a fresh machine. */
export function bootZsPool(cpu) {
    if (cpu.config.zsObjects > 0)
        initListHead(cpu, cpu.layout.pins.zsPages);
}
/** zs_malloc for a handle that is free, with content of 16 bits. False when there is no memory. */
export function zsMalloc(cpu, handle, content, request, site = 0) {
    const lock = cpu.locks.zs[0];
    spinLock(cpu, lock);
    const found = pageWithRoom(cpu);
    if (found >= 0)
        putObject(cpu, found, handle, content);
    spinUnlock(cpu, lock);
    if (found >= 0)
        return true;
    const pfn = allocPage(cpu, request, site);
    if (pfn < 0)
        return false;
    ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Driver, site);
    lockPage(cpu, pfn);
    spinLock(cpu, lock);
    setPageMovable(cpu, pfn, ZS_DRIVER);
    putObject(cpu, pfn, handle, content);
    listAdd(cpu, lruNode(cpu, pfn), cpu.layout.pins.zsPages);
    spinUnlock(cpu, lock);
    unlockPage(cpu, pfn);
    return true;
}
/** zs_free: a page without objects is freed, unless somebody works on it; then he does it when he is done. */
export function zsFree(cpu, handle) {
    const lock = cpu.locks.zs[0];
    spinLock(cpu, lock);
    const at = cpu.mem[handleAddress(cpu, handle)];
    const pfn = placePage(at);
    const index = pageField(cpu, pfn, PAGE_INDEX) & ~(0xff << (placeHalf(at) * 8));
    setPageField(cpu, pfn, PAGE_INDEX, index);
    cpu.mem[handleAddress(cpu, handle)] = 0;
    const freed = index === 0 && detachEmpty(cpu, pfn);
    spinUnlock(cpu, lock);
    if (freed)
        releaseDetached(cpu, pfn);
}
/** Reads the object of a handle, -1 when it has none (zs_map_object). */
export function zsRead(cpu, handle) {
    spinLock(cpu, cpu.locks.zs[0]);
    const at = cpu.mem[handleAddress(cpu, handle)];
    const found = at === 0 ? -1 : (readPageField(cpu, placePage(at), PAGE_CONTENT) >>> (placeHalf(at) * HALF_BITS)) & HALF_MASK;
    spinUnlock(cpu, cpu.locks.zs[0]);
    return found;
}
/** Writes the object of a handle; false when it has none. */
export function zsWrite(cpu, handle, content) {
    spinLock(cpu, cpu.locks.zs[0]);
    const at = cpu.mem[handleAddress(cpu, handle)];
    if (at !== 0)
        writeHalf(cpu, placePage(at), placeHalf(at), content);
    spinUnlock(cpu, cpu.locks.zs[0]);
    return at !== 0;
}
/** Frees pages that lost their last object while somebody worked on them (async_free_zspage). */
export function zsReap(cpu) {
    const { zsPages } = cpu.layout.pins;
    for (;;) {
        let pfn = -1;
        spinLock(cpu, cpu.locks.zs[0]);
        for (let entry = listNext(cpu, zsPages); entry !== zsPages && pfn < 0;) {
            const page = nodePage(cpu, entry);
            entry = listNext(cpu, entry);
            if (pageField(cpu, page, PAGE_INDEX) === 0 && detachEmpty(cpu, page))
                pfn = page;
        }
        spinUnlock(cpu, cpu.locks.zs[0]);
        if (pfn < 0)
            return;
        releaseDetached(cpu, pfn);
    }
}
/** A page of the list with a free half; class_lock is held. */
function pageWithRoom(cpu) {
    const { zsPages } = cpu.layout.pins;
    for (let entry = listNext(cpu, zsPages); entry !== zsPages; entry = listNext(cpu, entry)) {
        const index = pageField(cpu, nodePage(cpu, entry), PAGE_INDEX);
        if (handleOf(index, 0) < 0 || handleOf(index, 1) < 0)
            return nodePage(cpu, entry);
    }
    return -1;
}
function putObject(cpu, pfn, handle, content) {
    const index = pageField(cpu, pfn, PAGE_INDEX);
    const half = handleOf(index, 0) < 0 ? 0 : 1;
    setPageField(cpu, pfn, PAGE_INDEX, index | ((handle + 1) << (half * 8)));
    cpu.mem[handleAddress(cpu, handle)] = place(pfn, half);
    writeHalf(cpu, pfn, half, content);
}
function writeHalf(cpu, pfn, half, content) {
    const word = Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT);
    const shift = half * HALF_BITS;
    writePageField(cpu, pfn, PAGE_CONTENT, (word & ~(HALF_MASK << shift)) | ((content & HALF_MASK) << shift));
}
/** Where the object of a handle is, for audits; undefined when it has none. */
export function zsPlace(cpu, handle) {
    const at = cpu.mem[handleAddress(cpu, handle)];
    return at === 0 ? undefined : { pfn: placePage(at), half: placeHalf(at) };
}
/** Takes an empty page out of the pool and leaves it locked; false when somebody else has it isolated or locked. */
function detachEmpty(cpu, pfn) {
    if (pageField(cpu, pfn, PAGE_PRIVATE) === ISOLATED || !tryLockPage(cpu, pfn))
        return false;
    listDel(cpu, lruNode(cpu, pfn));
    clearPageMovable(cpu, pfn);
    return true;
}
function releaseDetached(cpu, pfn) {
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Driver);
}
export const zsOperations = {
    name: 'zs',
    isolatePage(cpu, pfn) {
        spinLock(cpu, cpu.locks.zs[0]);
        // An empty page is about to be freed.
        const isolate = pageField(cpu, pfn, PAGE_INDEX) !== 0;
        if (isolate) {
            listDel(cpu, lruNode(cpu, pfn));
            setPageField(cpu, pfn, PAGE_PRIVATE, ISOLATED);
        }
        spinUnlock(cpu, cpu.locks.zs[0]);
        return isolate;
    },
    migratePage(cpu, newPage, pfn) {
        spinLock(cpu, cpu.locks.zs[0]);
        const index = pageField(cpu, pfn, PAGE_INDEX);
        if (index === 0) {
            spinUnlock(cpu, cpu.locks.zs[0]);
            return -EBUSY;
        }
        writePageField(cpu, newPage, PAGE_CONTENT, readPageField(cpu, pfn, PAGE_CONTENT));
        setPageField(cpu, newPage, PAGE_INDEX, index);
        for (let half = 0; half < 2; half++) {
            const handle = handleOf(index, half);
            if (handle >= 0)
                cpu.mem[handleAddress(cpu, handle)] = place(newPage, half);
        }
        getPage(cpu, newPage, Ref.Driver);
        setPageMovable(cpu, newPage, ZS_DRIVER);
        listAdd(cpu, lruNode(cpu, newPage), cpu.layout.pins.zsPages);
        spinUnlock(cpu, cpu.locks.zs[0]);
        clearPageMovable(cpu, pfn);
        putPage(cpu, pfn, Ref.Driver);
        return 0;
    },
    putbackPage(cpu, pfn) {
        spinLock(cpu, cpu.locks.zs[0]);
        setPageField(cpu, pfn, PAGE_PRIVATE, 0);
        const empty = pageField(cpu, pfn, PAGE_INDEX) === 0;
        // What lost its last object meanwhile goes with the isolation's reference.
        if (empty)
            clearPageMovable(cpu, pfn);
        else
            listAdd(cpu, lruNode(cpu, pfn), cpu.layout.pins.zsPages);
        spinUnlock(cpu, cpu.locks.zs[0]);
        if (empty)
            putPage(cpu, pfn, Ref.Driver);
    },
};
//# sourceMappingURL=zsPool.js.map