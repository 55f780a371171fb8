import { PAGE_COMPOUND_HEAD } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
/** I7: lists are well formed and link no tail page; I5, I6, I10: no page is on two of them. */
export const checkLists = ({ cpu, lists }, report) => {
    for (const { oracle, object, title } of lists.faults)
        report(oracle, object, title);
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        if (lists.listOf[pfn] < 0)
            continue;
        const head = pageField(cpu, pfn, PAGE_COMPOUND_HEAD);
        if (head === 0)
            continue;
        const list = lists.heads[lists.listOf[pfn]];
        report('I7', `page[${pfn}]`, `page[${pfn}] is a tail of page[${head - 1}] and linked to ${list.name}`);
    }
};
//# sourceMappingURL=checkLists.js.map