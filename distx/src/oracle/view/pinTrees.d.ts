import type { Cpu } from '../../mm/machine/cpu.ts';
/** What is in the tree of a pinpage system: by pfn, the address of what it knows of the page; and its nodes. */
export interface PinTree {
    readonly items: ReadonlyMap<number, number>;
    readonly nodes: ReadonlySet<number>;
}
/** The trees of all systems. */
export declare const pinTrees: (cpu: Cpu) => PinTree[];
//# sourceMappingURL=pinTrees.d.ts.map