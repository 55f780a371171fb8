import type { Cpu } from '../machine/cpu.ts';
/** What a deleted node points to (LIST_POISON1 and 2). */
export declare const LIST_POISON = -256;
export declare function initListHead(cpu: Cpu, head: number): void;
export declare const listNext: (cpu: Cpu, node: number) => number;
export declare const listPrev: (cpu: Cpu, node: number) => number;
export declare const listEmpty: (cpu: Cpu, head: number) => boolean;
/** Nodes on a list; its guard is held, or the list is this CPU's own. */
export declare function listLength(cpu: Cpu, head: number): number;
/** list_add: behind the head. */
export declare function listAdd(cpu: Cpu, node: number, head: number): void;
/** list_add_tail: before the head. */
export declare function listAddTail(cpu: Cpu, node: number, head: number): void;
/** list_del: the node is poisoned, so that a second deletion is found. */
export declare function listDel(cpu: Cpu, node: number): void;
/** list_del_init: the node is a list of its own afterwards, and empty. */
export declare function listDelInit(cpu: Cpu, node: number): void;
/** The list node of a page. */
export declare const lruNode: (cpu: Cpu, pfn: number) => number;
/** The page a list node belongs to (list_entry). */
export declare const nodePage: (cpu: Cpu, node: number) => number;
//# sourceMappingURL=list.d.ts.map