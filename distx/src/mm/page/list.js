import { PAGE_LRU } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { pageAt } from './page.js';
/**
 * Circular doubly linked lists (include/linux/list.h). A node is the address of two words, next and
 * prev; a page's node is its `lru`, a head is any other. Plain accesses: the list's lock guards them.
 * Every change checks its neighbours, as CONFIG_DEBUG_LIST does.
 */
const NEXT = 0;
const PREV = 1;
/** What a deleted node points to (LIST_POISON1 and 2). */
export const LIST_POISON = -0x100;
export function initListHead(cpu, head) {
    cpu.mem[head + NEXT] = head;
    cpu.mem[head + PREV] = head;
}
export const listNext = (cpu, node) => cpu.mem[node + NEXT];
export const listPrev = (cpu, node) => cpu.mem[node + PREV];
export const listEmpty = (cpu, head) => cpu.mem[head + NEXT] === head;
/** Nodes on a list; its guard is held, or the list is this CPU's own. */
export function listLength(cpu, head) {
    let length = 0;
    for (let node = listNext(cpu, head); node !== head; node = listNext(cpu, node))
        length++;
    return length;
}
/** list_add: behind the head. */
export function listAdd(cpu, node, head) {
    insert(cpu, node, head, cpu.mem[head + NEXT]);
}
/** list_add_tail: before the head. */
export function listAddTail(cpu, node, head) {
    insert(cpu, node, cpu.mem[head + PREV], head);
}
function insert(cpu, node, prev, next) {
    const { mem } = cpu;
    vmBugOn(cpu, mem[prev + NEXT] !== next || mem[next + PREV] !== prev, Bug.ListNeighbours, node, prev, next);
    vmBugOn(cpu, node === prev || node === next, Bug.ListAdd, node, prev, next);
    mem[next + PREV] = node;
    mem[node + NEXT] = next;
    mem[node + PREV] = prev;
    mem[prev + NEXT] = node;
}
/** list_del: the node is poisoned, so that a second deletion is found. */
export function listDel(cpu, node) {
    const { mem } = cpu;
    const next = mem[node + NEXT];
    const prev = mem[node + PREV];
    vmBugOn(cpu, next === LIST_POISON || prev === LIST_POISON, Bug.ListDelete, node, prev, next);
    vmBugOn(cpu, mem[prev + NEXT] !== node || mem[next + PREV] !== node, Bug.ListNeighbours, node, prev, next);
    mem[next + PREV] = prev;
    mem[prev + NEXT] = next;
    mem[node + NEXT] = LIST_POISON;
    mem[node + PREV] = LIST_POISON;
}
/** list_del_init: the node is a list of its own afterwards, and empty. */
export function listDelInit(cpu, node) {
    listDel(cpu, node);
    initListHead(cpu, node);
}
/** The list node of a page. */
export const lruNode = (cpu, pfn) => pageAt(cpu, pfn) + PAGE_LRU;
/** The page a list node belongs to (list_entry). */
export const nodePage = (cpu, node) => ((node - PAGE_LRU - cpu.pages) / cpu.pageWords) | 0;
//# sourceMappingURL=list.js.map