import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { compoundPages, isTail } from '../page/compound.js';
import { listAdd, listAddTail, listDel, lruNode } from '../page/list.js';
import { clearPageFlag, PG_active, PG_mlocked, PG_swapbacked, PG_unevictable, pageFlags, setPageFlag, testPageFlag, testSetPageFlag, PG_lru, } from '../page/pageFlags.js';
import { wakeWaiters } from '../sync/waitQueue.js';
import { pageNode } from '../zone/zones.js';
/** LRU lists of a node (enum lru_list). */
export const LRU_INACTIVE_ANON = 0;
export const LRU_ACTIVE_ANON = 1;
export const LRU_INACTIVE_FILE = 2;
export const LRU_ACTIVE_FILE = 3;
export const LRU_UNEVICTABLE = 4;
export const lruNames = ['inactive_anon', 'active_anon', 'inactive_file', 'active_file', 'unevictable'];
const nodeAt = (cpu, node) => cpu.layout.node.base + node * cpu.layout.node.stride;
/** Head of an LRU list. */
export const lruList = (cpu, node, lru) => nodeAt(cpu, node) + cpu.layout.nodeLruList + lru * 2;
/** The lru_lock that guards a page's lists. */
export const lruLockOf = (cpu, pfn) => cpu.locks.lru[pageNode(cpu, pfn)];
/** page_is_file_lru. */
export const isFileLru = (cpu, pfn) => !testPageFlag(cpu, pfn, PG_swapbacked);
/** The list a page belongs on, by its flags (page_lru). */
export function pageLru(cpu, pfn) {
    const flags = pageFlags(cpu, pfn);
    if ((flags & PG_unevictable) !== 0)
        return LRU_UNEVICTABLE;
    return ((flags & PG_swapbacked) !== 0 ? LRU_INACTIVE_ANON : LRU_INACTIVE_FILE) + ((flags & PG_active) !== 0 ? 1 : 0);
}
/** Pages on an LRU list, as its counter has it; stable under the lru_lock. */
export const nrLru = (cpu, node, lru) => Atomics.load(cpu.mem, nodeAt(cpu, node) + cpu.layout.nodeNrLru + lru);
function countLru(cpu, pfn, lru, delta) {
    const address = nodeAt(cpu, pageNode(cpu, pfn)) + cpu.layout.nodeNrLru + lru;
    Atomics.store(cpu.mem, address, Atomics.load(cpu.mem, address) + delta * compoundPages(cpu, pfn));
}
/** Puts a page on its list and marks it PageLRU; the lru_lock is held and nobody else has the page's list node. */
export function addPageToLru(cpu, pfn, tail = false) {
    vmBugOn(cpu, testPageFlag(cpu, pfn, PG_lru), Bug.LruSetTwice, pfn);
    vmBugOn(cpu, isTail(cpu, pfn), Bug.TailPage, pfn);
    const lru = pageLru(cpu, pfn);
    const list = lruList(cpu, pageNode(cpu, pfn), lru);
    if (tail)
        listAddTail(cpu, lruNode(cpu, pfn), list);
    else
        listAdd(cpu, lruNode(cpu, pfn), list);
    countLru(cpu, pfn, lru, 1);
    setPageFlag(cpu, pfn, PG_lru);
}
/**
 * __pagevec_lru_add_fn: puts a page on the list for what it is now. PageLRU comes first: who makes the page evictable
 * meanwhile either finds it on a list, or has done so before the look at it here. The lru_lock is held.
 */
export function addNewPageToLru(cpu, pfn) {
    vmBugOn(cpu, testSetPageFlag(cpu, pfn, PG_lru), Bug.LruSetTwice, pfn);
    vmBugOn(cpu, isTail(cpu, pfn), Bug.TailPage, pfn);
    if (testPageFlag(cpu, pfn, PG_mlocked)) {
        clearPageFlag(cpu, pfn, PG_active);
        if (!testSetPageFlag(cpu, pfn, PG_unevictable))
            Atomics.add(cpu.mem, cpu.layout.unevictableCulled, 1);
    }
    else if (testPageFlag(cpu, pfn, PG_unevictable)) {
        clearPageFlag(cpu, pfn, PG_unevictable);
        Atomics.add(cpu.mem, cpu.layout.unevictableRescued, 1);
    }
    const lru = pageLru(cpu, pfn);
    listAdd(cpu, lruNode(cpu, pfn), lruList(cpu, pageNode(cpu, pfn), lru));
    countLru(cpu, pfn, lru, 1);
}
/** Takes a page off its list; the lru_lock is held and PageLRU is already clear. */
export function delPageFromLru(cpu, pfn) {
    listDel(cpu, lruNode(cpu, pfn));
    countLru(cpu, pfn, pageLru(cpu, pfn), -1);
}
const isolatedAddress = (cpu, node, file) => nodeAt(cpu, node) + cpu.layout.nodeIsolated + (file ? 1 : 0);
/** The queue of those who wait until fewer pages of a node are isolated. */
export const throttleQueue = (cpu, node) => cpu.layout.pins.throttle.base + node * cpu.layout.pins.throttle.stride;
/** NR_ISOLATED_ANON or NR_ISOLATED_FILE of a node. */
export const nrIsolated = (cpu, node, file) => Atomics.load(cpu.mem, isolatedAddress(cpu, node, file));
/** Adds to the isolated counter of a page's node and kind (mod_node_page_state). */
export function countIsolated(cpu, pfn, delta) {
    const address = isolatedAddress(cpu, pageNode(cpu, pfn), isFileLru(cpu, pfn));
    const pages = delta * compoundPages(cpu, pfn);
    const before = Atomics.add(cpu.mem, address, pages);
    vmBugOn(cpu, before + pages < 0, Bug.IsolatedUnderflow, pfn, before, pages);
    if (delta < 0 && cpu.config.compaction === 'on')
        wakeThrottled(cpu, pageNode(cpu, pfn));
}
/** wake_throttle_isolated: those who wait look again. */
function wakeThrottled(cpu, node) {
    const queue = throttleQueue(cpu, node);
    if (Atomics.load(cpu.mem, queue) !== 0)
        wakeWaiters(cpu, queue);
}
//# sourceMappingURL=lruList.js.map