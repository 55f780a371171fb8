import { isAllocated } from '../../mm/debug/frameState.js';
import { LRU_UNEVICTABLE, lruNames, pageLru } from '../../mm/lru/lruList.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_lru } from '../../mm/page/pageFlags.js';
import { pageNode } from '../../mm/zone/zones.js';
import { recordName } from '../recordName.js';
/** I6: PageLRU says that a page is on its node's LRU list, the one its flags name. I36: so for the unevictable list. */
export const checkLruLists = (view, report) => {
    const { cpu, lists } = view;
    for (let i = 0; i < lists.heads.length; i++) {
        const head = lists.heads[i];
        if (head.kind === 'lru')
            for (const pfn of lists.pages[i])
                checkMember(view, report, head, pfn);
    }
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const list = lists.listOf[pfn];
        const onLru = list >= 0 && lists.heads[list].kind === 'lru';
        if (onLru || (pageField(cpu, pfn, PAGE_FLAGS) & PG_lru) === 0 || !isAllocated(cpu, pfn))
            continue;
        // With a damaged list nobody knows what was behind the damage.
        if (lists.isBroken('lru', pageNode(cpu, pfn)))
            continue;
        report('I6', `page[${pfn}]`, `page[${pfn}] is PageLRU, but on no LRU list`);
    }
};
function checkMember({ cpu }, report, head, pfn) {
    const page = `page[${pfn}]`;
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_lru) === 0) {
        report('I6', page, `${page} is on ${head.name}, but not PageLRU`);
    }
    const node = pageNode(cpu, pfn);
    if (node !== head.owner)
        report('I6', page, `${page} of ${recordName(cpu.layout.node, node)} is on ${head.name}`);
    const lru = pageLru(cpu, pfn);
    if (lru === head.index)
        return;
    const oracle = lru === LRU_UNEVICTABLE || head.index === LRU_UNEVICTABLE ? 'I36' : 'I6';
    report(oracle, page, `${page} is on ${head.name}, its flags say ${lruNames[lru]}`);
}
//# sourceMappingURL=checkLruLists.js.map