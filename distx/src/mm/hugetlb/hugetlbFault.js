import { ENOMEM } from '../machine/errno.js';
import { PAGE_CONTENT } from '../machine/pageFields.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { anonMapping } from '../page/mapping.js';
import { readPageField, writePageField } from '../page/page.js';
import { PG_swapbacked, PG_uptodate, setPageFlag } from '../page/pageFlags.js';
import { getPage, pageCount } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { mmAnonVma } from '../vm/addressSpace.js';
import { hugePagesOf, invalidatePmd, readPmd, setPmd } from '../vm/pmd.js';
import { makePte, PTE_ACCESSED, PTE_DIRTY, PTE_PRESENT, PTE_WRITE, ptePfn, ptlOf } from '../vm/pte.js';
import { addNewAnonRmap, removeRmap } from '../vm/rmap.js';
import { flushTlbRange } from '../vm/tlb.js';
import { allocHugetlbPage, setHugetlbMigratable } from './hugetlbPool.js';
/** A page of the pool that is going to be mapped, near this CPU; -1 when the pool is empty. */
export function newHugetlbPage(cpu) {
    const head = allocHugetlbPage(cpu, cpu.id % cpu.config.nodes, false);
    if (head < 0)
        return -1;
    setPageFlag(cpu, head, PG_uptodate | PG_swapbacked);
    setHugetlbMigratable(cpu, head);
    return head;
}
/** Copies a huge page, page by page (copy_user_huge_page). The caller keeps both. */
export function copyHugePage(cpu, from, to) {
    for (let i = 0; i < hugePagesOf(cpu); i++) {
        writePageField(cpu, to + i, PAGE_CONTENT, readPageField(cpu, from + i, PAGE_CONTENT));
    }
}
/** hugetlb_wp: a write to a page of the pool that is mapped read-only. 0, or -ENOMEM when the pool is empty. */
export function hugetlbCopy(cpu, mm, start, pmd) {
    const ptl = ptlOf(cpu, mm, start);
    const old = ptePfn(pmd);
    spinLock(cpu, ptl);
    const found = readPmd(cpu, mm, start);
    const same = isSame(found, pmd);
    const alone = same && pageCount(cpu, old) === 1;
    if (alone)
        setPmd(cpu, mm, start, found | PTE_WRITE | PTE_DIRTY | PTE_ACCESSED);
    if (same && !alone)
        getPage(cpu, old, Ref.Gup);
    spinUnlock(cpu, ptl);
    if (!same || alone)
        return 0;
    const result = copyShared(cpu, mm, start, pmd);
    putPage(cpu, old, Ref.Gup);
    return result;
}
/** The caller has a reference to the old page. */
function copyShared(cpu, mm, start, pmd) {
    const old = ptePfn(pmd);
    const head = newHugetlbPage(cpu);
    if (head < 0)
        return -ENOMEM;
    copyHugePage(cpu, old, head);
    const ptl = ptlOf(cpu, mm, start);
    spinLock(cpu, ptl);
    if (!isSame(readPmd(cpu, mm, start), pmd)) {
        spinUnlock(cpu, ptl);
        putPage(cpu, head, Ref.Alloc);
        return 0;
    }
    const pages = hugePagesOf(cpu);
    invalidatePmd(cpu, mm, start);
    flushTlbRange(cpu, mm, start, pages);
    addNewAnonRmap(cpu, head, anonMapping(mmAnonVma(cpu, mm)), start);
    ledgerTransfer(cpu, head, Ref.Alloc, Ref.Map);
    setPmd(cpu, mm, start, makePte(PTE_PRESENT, head, PTE_WRITE | PTE_DIRTY));
    removeRmap(cpu, old);
    spinUnlock(cpu, ptl);
    putPage(cpu, old, Ref.Map);
    return 0;
}
const isSame = (pmd, before) => (pmd & ~PTE_ACCESSED) === (before & ~PTE_ACCESSED);
//# sourceMappingURL=hugetlbFault.js.map