import { PAGE_LRU } from '../../mm/machine/pageFields.js';
import { addressName } from '../../mm/machine/region.js';
const NOTHING = [];
/** Follows every list. Ends on any memory whatsoever: a page is entered once, on the first list that leads to it. */
export function surveyLists({ cpu, listHeads: heads, room }) {
    const { listOf } = room;
    listOf.fill(-1);
    const faults = [];
    const broken = [];
    const pages = [];
    for (let list = 0; list < heads.length; list++) {
        const { address } = heads[list];
        // Most lists are empty.
        if (cpu.mem[address] === address && cpu.mem[address + 1] === address) {
            pages.push(NOTHING);
            continue;
        }
        const found = [];
        if (!follow(cpu, heads, list, listOf, found, faults))
            broken.push(heads[list]);
        pages.push(found);
    }
    const isBroken = (kind, owner) => broken.some((head) => head.kind === kind && (owner === undefined || head.owner === owner));
    return { heads, pages, listOf, faults, isBroken };
}
/** Enters the pages of one list; false when it can't be followed to its end. */
function follow(cpu, heads, list, listOf, found, faults) {
    const { mem } = cpu;
    const { address, name } = heads[list];
    for (let node = address;;) {
        const next = mem[node];
        const pfn = pageOfNode(cpu, next);
        if (next !== address && pfn < 0) {
            const title = `${name}: ${nodeName(cpu, node)}.next leads to word ${next}, which is no page's list node`;
            faults.push({ oracle: 'I7', object: nodeName(cpu, node), title });
            return false;
        }
        if (mem[next + 1] !== node) {
            const back = nodeName(cpu, mem[next + 1]);
            const title = `${name}: ${nodeName(cpu, next)}.prev is ${back}, not ${nodeName(cpu, node)}`;
            faults.push({ oracle: 'I7', object: nodeName(cpu, next), title });
        }
        if (next === address)
            return true;
        const other = listOf[pfn];
        if (other >= 0) {
            faults.push(twice(pfn, heads[other], heads[list]));
            return false;
        }
        listOf[pfn] = list;
        found.push(pfn);
        node = next;
    }
}
function twice(pfn, first, second) {
    const free = first.kind === 'free' || second.kind === 'free';
    const object = `page[${pfn}]`;
    if (first === second) {
        return { oracle: free ? 'I5' : 'I7', object, title: `${first.name} runs in a circle, back to ${object}` };
    }
    const isolated = first.kind === 'private' || second.kind === 'private';
    const oracle = free ? 'I5' : isolated ? 'I10' : 'I6';
    return { oracle, object, title: `${object} is on two lists: ${first.name} and ${second.name}` };
}
/** The page whose list node is at an address, or -1. */
function pageOfNode(cpu, address) {
    const { base, stride, count } = cpu.layout.page;
    const offset = address - PAGE_LRU - base;
    return offset >= 0 && offset < stride * count && offset % stride === 0 ? offset / stride : -1;
}
function nodeName(cpu, address) {
    const pfn = pageOfNode(cpu, address);
    if (pfn >= 0)
        return `page[${pfn}].lru`;
    return addressName(cpu.layout.regions, address).replace(/\.next$/, '');
}
//# sourceMappingURL=listSurvey.js.map