import { isAllocated } from '../../mm/debug/frameState.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { mlockedPages, strandedPages } from '../../mm/mlock/mlockPage.js';
import { pageField } from '../../mm/page/page.js';
import { PG_head, PG_lru, PG_mlocked, PG_unevictable } from '../../mm/page/pageFlags.js';
import { VMA_LOCKED, vmaFlags } from '../../mm/vm/addressSpace.js';
import { ptePfn } from '../../mm/vm/pte.js';
/**
 * I36: a mlocked page is one that a locked area maps, NR_MLOCK counts them, and pages that could be reclaimed are on
 * the unevictable list only as far as they were counted as stranded. That a page is not mlocked though a locked area
 * maps it is no bug: one who unmaps it last may come after one who maps it, and reclaim finds out.
 */
export const checkMlock = ({ cpu, tables }, report) => {
    let wanted;
    for (const { mm, vpage, pte } of tables.present) {
        if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0)
            (wanted ??= new Set()).add(ptePfn(pte));
    }
    let mlocked = 0;
    let stranded = 0;
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        if (!isAllocated(cpu, pfn))
            continue;
        const flags = pageField(cpu, pfn, PAGE_FLAGS);
        if ((flags & PG_mlocked) !== 0)
            mlocked++;
        else if ((flags & (PG_lru | PG_unevictable)) === (PG_lru | PG_unevictable))
            stranded++;
        if ((flags & PG_mlocked) === 0 || (flags & PG_head) !== 0 || wanted?.has(pfn) === true)
            continue;
        report('I36', `page[${pfn}]`, `page[${pfn}] is mlocked, but no locked area maps it`);
    }
    const counted = mlockedPages(cpu);
    if (counted !== mlocked)
        report('I36', 'vm.nrMlock', `vm.nrMlock is ${counted}, ${mlocked} pages are mlocked`);
    const known = strandedPages(cpu);
    if (stranded > known) {
        const title = `${stranded} pages that are not mlocked are on the unevictable list, ${known} were ever stranded`;
        report('I36', 'vm.unevictableStranded', title);
    }
};
//# sourceMappingURL=checkMlock.js.map