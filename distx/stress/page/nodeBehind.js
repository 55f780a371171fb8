import { lookupPte } from '../../src/mm/vm/pmd.js';
import { PTE_PRESENT, ptePfn, pteType } from '../../src/mm/vm/pte.js';
import { pageNode } from '../../src/mm/zone/zones.js';
/** The frame behind an address of address space 0; -1: there is none. */
export function frameBehind(cpu, vpage) {
    const pte = lookupPte(cpu, 0, vpage);
    return pteType(pte) === PTE_PRESENT ? ptePfn(pte) : -1;
}
/** The node of that frame; -1: there is none. */
export function nodeBehind(cpu, vpage) {
    const pfn = frameBehind(cpu, vpage);
    return pfn < 0 ? -1 : pageNode(cpu, pfn);
}
//# sourceMappingURL=nodeBehind.js.map