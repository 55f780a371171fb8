import { noteBatched, noteFlushed } from '../debug/batchProgress.js';
import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { isCompound } from '../page/compound.js';
import { clearPageFlag, pageFlags, PG_active, PG_lru, PG_referenced, PG_unevictable, setPageFlag, testClearPageFlag, testPageFlag, } from '../page/pageFlags.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { cpuBase } from '../sync/waitQueue.js';
import { addNewPageToLru, addPageToLru, delPageFromLru, lruLockOf } from './lruList.js';
import { putPage } from './putPage.js';
/** Kinds of per-CPU batches (struct cpu_fbatches). Every entry holds a reference. */
export const BATCH_ADD = 0;
export const BATCH_MOVE_TAIL = 1;
export const BATCH_DEACTIVATE = 2;
export const BATCH_ACTIVATE = 3;
const BATCH_KINDS = 4;
const batchAt = (cpu, owner, kind) => cpuBase(cpu, owner) + cpu.layout.cpuLruBatch + kind * cpu.layout.cpuLruBatchStride;
/** Entries in a CPU's batch; another CPU's may change while it is read. */
export const batchCount = (cpu, owner, kind) => Atomics.load(cpu.mem, batchAt(cpu, owner, kind));
/** Entry `i` of a CPU's batch; for audits, while the CPUs stand still. */
export const batchEntry = (cpu, owner, kind, i) => cpu.mem[batchAt(cpu, owner, kind) + 1 + i];
/** Whether a CPU has anything in its batches (lru_cpu_needs_drain). */
export function needsDrain(cpu, owner) {
    for (let kind = 0; kind < BATCH_KINDS; kind++)
        if (batchCount(cpu, owner, kind) > 0)
            return true;
    return false;
}
/** Adds a page to one of this CPU's batches, which takes a reference; a full batch is flushed. */
function batchAdd(cpu, kind, pfn, site) {
    getPage(cpu, pfn, Ref.Batch, site);
    const batch = batchAt(cpu, cpu.id, kind);
    const count = cpu.mem[batch];
    vmBugOn(cpu, count >= cpu.config.lruBatch, Bug.BatchOverflow, batch, count, cpu.config.lruBatch, site);
    cpu.mem[batch + 1 + count] = pfn;
    Atomics.store(cpu.mem, batch, count + 1);
    noteBatched(cpu);
    const disabled = Atomics.load(cpu.mem, cpu.layout.lruDisableCount) > 0;
    if (count + 1 === cpu.config.lruBatch || disabled || isCompound(cpu, pfn))
        flushBatch(cpu, kind);
    vmBugOn(cpu, disabled && cpu.mem[batch] > 0, Bug.BatchKept, batch, cpu.mem[batch], 0, site);
}
/** lru_cache_add: the page will be on an LRU list once this CPU's batch is flushed. */
export const lruCacheAdd = (cpu, pfn, site = 0) => batchAdd(cpu, BATCH_ADD, pfn, site);
/** activate_page: to the active list. */
export function activatePage(cpu, pfn, site = 0) {
    const flags = pageFlags(cpu, pfn);
    if ((flags & PG_lru) !== 0 && (flags & (PG_active | PG_unevictable)) === 0)
        batchAdd(cpu, BATCH_ACTIVATE, pfn, site);
}
/** deactivate_page: to the inactive list. */
export function deactivatePage(cpu, pfn, site = 0) {
    const flags = pageFlags(cpu, pfn);
    if ((flags & (PG_lru | PG_active | PG_unevictable)) === (PG_lru | PG_active)) {
        batchAdd(cpu, BATCH_DEACTIVATE, pfn, site);
    }
}
/** rotate_reclaimable_page: to the end of the inactive list, to be reclaimed next. */
export function rotatePage(cpu, pfn, site = 0) {
    const flags = pageFlags(cpu, pfn);
    if ((flags & (PG_lru | PG_active | PG_unevictable)) === PG_lru)
        batchAdd(cpu, BATCH_MOVE_TAIL, pfn, site);
}
/** mark_page_accessed: the second access activates. */
export function markPageAccessed(cpu, pfn, site = 0) {
    if (!testPageFlag(cpu, pfn, PG_referenced))
        setPageFlag(cpu, pfn, PG_referenced);
    else {
        activatePage(cpu, pfn, site);
        clearPageFlag(cpu, pfn, PG_referenced);
    }
}
/** lru_add_drain: flushes all batches of this CPU. */
export function lruAddDrain(cpu) {
    for (let kind = 0; kind < BATCH_KINDS; kind++)
        flushBatch(cpu, kind);
}
/** pagevec_lru_move_fn: one lru_lock for each run of pages of a node, the references dropped at the end. */
function flushBatch(cpu, kind) {
    const batch = batchAt(cpu, cpu.id, kind);
    const count = cpu.mem[batch];
    if (count === 0)
        return;
    let lock;
    for (let i = 0; i < count; i++) {
        const pfn = cpu.mem[batch + 1 + i];
        if (kind !== BATCH_ADD && cpu.config.isolation === 'modern' && !testClearPageFlag(cpu, pfn, PG_lru))
            continue;
        const wanted = lruLockOf(cpu, pfn);
        if (lock !== wanted) {
            if (lock !== undefined)
                spinUnlock(cpu, lock);
            lock = wanted;
            spinLock(cpu, lock);
        }
        if (kind === BATCH_ADD)
            addNewPageToLru(cpu, pfn);
        else if (cpu.config.isolation === 'modern' || testClearPageFlag(cpu, pfn, PG_lru))
            movePage(cpu, kind, pfn);
    }
    if (lock !== undefined)
        spinUnlock(cpu, lock);
    for (let i = 0; i < count; i++)
        putPage(cpu, cpu.mem[batch + 1 + i], Ref.Batch);
    noteFlushed(cpu, count);
    Atomics.store(cpu.mem, batch, 0);
}
/** Moves a page between the lists of its node: this CPU cleared PageLRU and holds the lru_lock. */
function movePage(cpu, kind, pfn) {
    delPageFromLru(cpu, pfn);
    if (!testPageFlag(cpu, pfn, PG_unevictable)) {
        if (kind === BATCH_ACTIVATE)
            setPageFlag(cpu, pfn, PG_active);
        else
            clearPageFlag(cpu, pfn, PG_active | PG_referenced);
    }
    addPageToLru(cpu, pfn, kind === BATCH_MOVE_TAIL);
}
//# sourceMappingURL=lruBatch.js.map