import { Ref } from '../../mm/debug/ref.js';
import { isHugetlb } from '../../mm/hugetlb/hugetlbPool.js';
import { isFileLru, nrIsolated, nrLru } from '../../mm/lru/lruList.js';
import { compoundPages } from '../../mm/page/compound.js';
import { PG_isolated, testPageFlag } from '../../mm/page/pageFlags.js';
import { pageNode } from '../../mm/zone/zones.js';
import { recordName } from '../recordName.js';
import { booked } from '../view/references.js';
/** I8: the counter of an LRU list is its length. I9: isolated counters are the isolated pages, by node and kind. */
export const checkLruCounters = (view, report) => {
    const { cpu, lists } = view;
    const { nodes } = cpu.config;
    for (let i = 0; i < lists.heads.length; i++) {
        const { kind, name, owner, index } = lists.heads[i];
        if (kind !== 'lru' || lists.isBroken('lru', owner))
            continue;
        let pages = 0;
        for (const pfn of lists.pages[i])
            pages += compoundPages(cpu, pfn);
        const counted = nrLru(cpu, owner, index);
        if (counted === pages)
            continue;
        report('I8', `${recordName(cpu.layout.node, owner)}.nrLru[${index}]`, `${name} holds ${pages} pages, its counter says ${counted}`);
    }
    const isolated = view.plan.room.ofNode;
    isolated.fill(0);
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        // Pages of drivers and pinners are isolated without being counted.
        if (booked(view, pfn, Ref.Isolation) <= 0 || isHugetlb(cpu, pfn) || testPageFlag(cpu, pfn, PG_isolated))
            continue;
        isolated[pageNode(cpu, pfn) * 2 + (isFileLru(cpu, pfn) ? 1 : 0)] += compoundPages(cpu, pfn);
    }
    for (let node = 0; node < nodes; node++) {
        for (let kind = 0; kind < 2; kind++) {
            const file = kind === 1;
            const counted = nrIsolated(cpu, node, file);
            const pages = isolated[node * 2 + kind];
            if (counted === pages)
                continue;
            const counter = `${recordName(cpu.layout.node, node)}.isolated${file ? 'File' : 'Anon'}`;
            report('I9', counter, `${counter} is ${counted}, isolated are ${pages} pages`);
        }
    }
};
//# sourceMappingURL=checkLruCounters.js.map