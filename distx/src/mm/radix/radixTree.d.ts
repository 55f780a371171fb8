import type { Cpu } from '../machine/cpu.ts';
/** radix_tree_lookup: the item of a key, 0 when there is none. */
export declare function radixLookup(cpu: Cpu, root: number, key: number): number;
/**
 * radix_tree_preload: sets nodes aside for so many insertions, before the tree's lock is taken, since it may sleep.
 * False when there are not enough.
 */
export declare function radixPreload(cpu: Cpu, insertions: number): boolean;
/** radix_tree_preload_end: gives back what was not needed. */
export declare function radixPreloadEnd(cpu: Cpu): void;
/** radix_tree_insert of an item, which is not 0, with nodes set aside before: 0, -EEXIST or -ENOMEM. */
export declare function radixInsert(cpu: Cpu, root: number, key: number, item: number): number;
/** radix_tree_delete: takes a key out, and frees nodes that get empty. Returns its item, 0 when there was none. */
export declare function radixDelete(cpu: Cpu, root: number, key: number): number;
/** Keys and items of a tree and the number of its nodes, for audits; copes with any memory. */
export declare function radixItems(cpu: Cpu, root: number): {
    items: Map<number, number>;
    nodes: Set<number>;
};
//# sourceMappingURL=radixTree.d.ts.map