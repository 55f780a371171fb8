import { PAGE_FLAGS, PAGE_PRIVATE } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_buddy } from '../../mm/page/pageFlags.js';
import { zoneFreePages } from '../../mm/zone/buddy.js';
import { pageblockType } from '../../mm/zone/migratetype.js';
import { pageZone } from '../../mm/zone/zones.js';
import { migratetypeNames } from '../view/migratetypeNames.js';
/** I5: the buddy allocator's blocks and counters agree. I33: a free block is on the list of its pageblocks' type. */
export const checkBuddies = (view, report) => {
    const { cpu, lists } = view;
    const free = view.plan.room.ofZone;
    free.fill(0);
    for (let i = 0; i < lists.heads.length; i++) {
        const head = lists.heads[i];
        if (head.kind !== 'free' || lists.pages[i].length === 0)
            continue;
        free[head.owner] += lists.pages[i].length << head.index;
        for (const block of lists.pages[i])
            checkBlock(view, report, head, block);
    }
    for (let zone = 0; zone < cpu.layout.zones; zone++) {
        const counted = zoneFreePages(cpu, zone);
        if (counted === free[zone] || lists.isBroken('free', zone))
            continue;
        report('I5', `zone[${zone}].freePages`, `zone[${zone}].freePages is ${counted}, its free lists hold ${free[zone]} pages`);
    }
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const list = lists.listOf[pfn];
        const onFreeList = list >= 0 && lists.heads[list].kind === 'free';
        if (onFreeList || (pageField(cpu, pfn, PAGE_FLAGS) & PG_buddy) === 0)
            continue;
        if (lists.isBroken('free', pageZone(cpu, pfn)))
            continue;
        report('I5', `page[${pfn}]`, `page[${pfn}] is marked as a free block, but on no free list`);
    }
};
function checkBlock({ cpu }, report, head, block) {
    const page = `page[${block}]`;
    const order = pageField(cpu, block, PAGE_PRIVATE);
    const zone = pageZone(cpu, block);
    if ((pageField(cpu, block, PAGE_FLAGS) & PG_buddy) === 0) {
        report('I5', page, `${page} is on ${head.name}, but not marked as a free block`);
    }
    if (order !== head.index)
        report('I5', page, `${page} is a block of order ${order}, but on ${head.name}`);
    if (zone !== head.owner || (block & ((1 << head.index) - 1)) !== 0) {
        report('I5', page, `${page} of zone[${zone}] can't be a block of ${head.name}`);
        return;
    }
    const step = 1 << cpu.config.pageblockOrder;
    for (let pfn = block; pfn < block + (1 << head.index); pfn += step) {
        const type = pageblockType(cpu, pfn);
        if (type === head.migratetype)
            continue;
        const name = migratetypeNames[type] ?? `type ${type}`;
        report('I33', page, `${page} is on ${head.name}, but the pageblock of page[${pfn}] is ${name}`);
    }
}
//# sourceMappingURL=checkBuddies.js.map