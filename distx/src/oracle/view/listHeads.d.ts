import type { Cpu } from '../../mm/machine/cpu.ts';
export type ListKind = 'free' | 'lru' | 'private' | 'hugetlb' | 'driver';
/** A list of pages: where its head is, and what the pages on it have in common. */
export interface ListHead {
    readonly kind: ListKind;
    readonly address: number;
    readonly name: string;
    /** Zone of a free list, node of an LRU list or of a free list of the hugetlb pool, CPU of a private list. */
    readonly owner: number;
    /** Order of a free list, LRU list or private list by number. */
    readonly index: number;
    /** Of a free list. */
    readonly migratetype: number;
}
/** Of a CPU's compaction: empty between operations, told by the index. */
export declare const COMPACTION_LIST = -1;
/** Every list of the machine that links pages by their `lru` nodes. */
export declare function listHeads(cpu: Cpu): ListHead[];
//# sourceMappingURL=listHeads.d.ts.map