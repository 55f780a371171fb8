import { PAGE_FLAGS, PAGE_REFCOUNT } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_hugeMigratable, PG_hugetlb, PG_lru } from '../../mm/page/pageFlags.js';
import { pageNode } from '../../mm/zone/zones.js';
import { Ref } from '../../mm/debug/ref.js';
import { booked } from '../view/references.js';
/**
 * I6, I10: a page of the hugetlb pool is never on the LRU; free, it is on the list of its node, in use on the list of
 * those, isolated on a private one, and then nobody else may isolate it.
 */
export const checkHugetlb = (view, report) => {
    const { cpu, lists } = view;
    if (cpu.config.hugePages === 0)
        return;
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const flags = pageField(cpu, pfn, PAGE_FLAGS);
        if ((flags & PG_hugetlb) === 0)
            continue;
        const page = `page[${pfn}]`;
        const head = lists.heads[lists.listOf[pfn]];
        if ((flags & PG_lru) !== 0 || head?.kind === 'lru')
            report('I6', page, `${page} of the hugetlb pool is on the LRU`);
        if (lists.isBroken('hugetlb') || lists.isBroken('private'))
            continue;
        const isolated = booked(view, pfn, Ref.Isolation) > 0;
        const free = pageField(cpu, pfn, PAGE_REFCOUNT) === 0;
        const wanted = isolated ? 'private' : 'hugetlb';
        const misplaced = head?.kind !== wanted ||
            (wanted === 'hugetlb' && (head.index === 0) !== free) ||
            (free && head.owner !== pageNode(cpu, pfn));
        const state = isolated ? 'isolated' : free ? 'free' : 'in use';
        if (misplaced)
            report('I10', page, `${page} of the hugetlb pool is ${state}, and on ${head?.name ?? 'no list'}`);
        else if (isolated && (flags & PG_hugeMigratable) !== 0)
            report('I10', page, `${page} of the hugetlb pool is isolated, and may be isolated again`);
    }
};
//# sourceMappingURL=checkHugetlb.js.map