import { Bug } from '../../debug/bug.js';
import { checkRetries } from '../../debug/checkRetries.js';
import { noteRound, noteSweep } from '../../debug/effort.js';
import { vmBugOn } from '../../debug/vmBugOn.js';
import { EBUSY } from '../../machine/errno.js';
import { privateList, WORK_LIST } from '../../lru/privateList.js';
import { initListHead } from '../../page/list.js';
import { memallocPinRestore, memallocPinSave } from '../../task/task.js';
import { FOLL_LONGTERM, FOLL_TOUCH, FOLL_WRITE, releaseGrab } from '../followPage.js';
import { gupFast, gupSlow } from '../getUserPages.js';
import { checkAndUnpinPages, firstUnpinnable } from './checkAndUnpinPages.js';
import { migrateMovablePages } from './migrateMovablePages.js';
/**
 * getUserPages with FOLL_LONGTERM: pages that may not be pinned for long where they are (isPinnablePage) are moved
 * first. Returns how many are pinned, or a negative error when there is not even one; -EBUSY and -ENOMEM also when a
 * page could not be moved after as many tries as `longtermRetry` allows, and then nothing is pinned but what needed
 * no look at page tables.
 */
export function gupLongterm(cpu, mm, start, count, flags, pages, site = 0) {
    let gupFlags = flags;
    gupFlags |= cpu.config.longtermWrite === 'always' ? FOLL_TOUCH | FOLL_WRITE : FOLL_TOUCH;
    vmBugOn(cpu, (gupFlags & flags) !== flags, Bug.FlagsLost, start, flags, gupFlags, site);
    const fast = gupFast(cpu, mm, start, count, gupFlags, pages, site);
    if (fast === count)
        return fast;
    const slow = gupLongtermLocked(cpu, mm, start, fast, count, gupFlags, pages, site);
    if (slow >= 0)
        return fast + slow;
    return fast > 0 ? fast : slow;
}
/** __gup_longterm_locked, from page `first` on. Returns how many more, or an error. */
export function gupLongtermLocked(cpu, mm, start, first, count, flags, pages, site = 0) {
    if ((flags & FOLL_LONGTERM) === 0)
        return gupSlow(cpu, mm, start, first, count, flags, pages, site);
    const saved = memallocPinSave(cpu);
    const result = pinAndMove(cpu, mm, start, first, count, flags, pages, site);
    memallocPinRestore(cpu, saved);
    return result;
}
/**
 * Pins, and as long as there are pages that may not stay, moves them without pins and pins again: after a migration
 * the array says nothing. From the beginning, or with `longtermProgress` resume from the first page that had to move.
 */
function pinAndMove(cpu, mm, start, first, count, flags, pages, site) {
    const { pinnableMigrateMax, pinnableIsolateMax, longtermRetry, longtermProgress } = cpu.config;
    const limited = longtermRetry === 'limited';
    const list = privateList(cpu, WORK_LIST);
    let from = first;
    let migrateRetry = 0;
    let isolateRetry = 0;
    for (;;) {
        noteRound(cpu);
        noteSweep(cpu);
        const pinned = gupSlow(cpu, mm, start, from, count, flags, pages, site);
        // What was pinned before an error is not moved any more: the caller gets fewer pages.
        if (pinned <= 0)
            return from > first ? from - first : pinned;
        const end = from + pinned;
        const bad = firstUnpinnable(cpu, pages, from, end);
        if (bad === end)
            return end - first;
        if (longtermProgress === 'resume')
            from = bad;
        initListHead(cpu, list);
        const notIsolated = checkAndUnpinPages(cpu, pages, from, end, flags, list, site);
        const result = migrateMovablePages(cpu, list, notIsolated, site);
        const error = result > 0 ? -EBUSY : result;
        const last = (result < 0 && (!limited || migrateRetry++ >= pinnableMigrateMax)) ||
            (result > 0 && limited && isolateRetry++ >= pinnableIsolateMax);
        checkRetries(cpu, start, migrateRetry, pinnableMigrateMax, site);
        checkRetries(cpu, start, isolateRetry, pinnableIsolateMax, site);
        if (!last)
            continue;
        for (let i = first; i < from; i++)
            releaseGrab(cpu, pages[i], flags, site);
        return error;
    }
}
//# sourceMappingURL=gupLongterm.js.map