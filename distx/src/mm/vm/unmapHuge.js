import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { maybeDmaPinned } from '../page/maybeDmaPinned.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { hugePagesOf, invalidatePmd, readPmd, setPmd } from './pmd.js';
import { clearPte, makePte, PTE_DIRTY, PTE_MIGRATION, PTE_WRITE, pteMaps, ptlOf, readPte, setPte } from './pte.js';
import { removeRmap } from './rmap.js';
import { splitPmdLocked } from './splitPmd.js';
import { flushTlbPage, flushTlbRange } from './tlb.js';
/**
 * try_to_migrate_one for a locked huge page: migration entries in place of all that map it or one of its pages in one
 * address space. With `split`, those of single pages. False when it has to stay mapped, being pinned.
 */
export function unmapHuge(cpu, head, mm, start, split) {
    const ptl = ptlOf(cpu, mm, start);
    spinLock(cpu, ptl);
    const whole = pteMaps(readPmd(cpu, mm, start), head);
    if (whole && split)
        splitPmdLocked(cpu, mm, start);
    const unmapped = whole && !split ? unmapPmd(cpu, head, mm, start) : unmapEntries(cpu, head, mm, start);
    spinUnlock(cpu, ptl);
    return unmapped;
}
function unmapPmd(cpu, head, mm, start) {
    const pmd = invalidatePmd(cpu, mm, start);
    flushTlbRange(cpu, mm, start, hugePagesOf(cpu));
    if (maybeDmaPinned(cpu, head)) {
        setPmd(cpu, mm, start, pmd);
        return false;
    }
    if ((pmd & PTE_DIRTY) !== 0)
        setPageFlag(cpu, head, PG_dirty);
    setPmd(cpu, mm, start, makePte(PTE_MIGRATION, head, pmd & PTE_WRITE));
    dropMapping(cpu, head);
    return true;
}
function unmapEntries(cpu, head, mm, start) {
    // Below a PMD entry for another page, or an invalid one, nothing stands.
    if (readPmd(cpu, mm, start) !== 0)
        return true;
    for (let i = 0; i < hugePagesOf(cpu); i++) {
        if (!pteMaps(readPte(cpu, mm, start + i), head + i))
            continue;
        const pte = clearPte(cpu, mm, start + i);
        flushTlbPage(cpu, mm, start + i);
        if (maybeDmaPinned(cpu, head)) {
            setPte(cpu, mm, start + i, pte);
            return false;
        }
        if ((pte & PTE_DIRTY) !== 0)
            setPageFlag(cpu, head, PG_dirty);
        setPte(cpu, mm, start + i, makePte(PTE_MIGRATION, head + i, pte & PTE_WRITE));
        dropMapping(cpu, head);
    }
    return true;
}
/** The entry's reference is never the last: whoever unmaps has one. */
function dropMapping(cpu, head) {
    removeRmap(cpu, head);
    putPage(cpu, head, Ref.Map);
}
//# sourceMappingURL=unmapHuge.js.map