/** The nodes of a search on the path of the present execution, by depth; sets of CPUs are bit masks. */
export declare class SearchTree {
    #private;
    /** CPUs that can take a step. */
    ready: Int32Array<ArrayBuffer>;
    /** CPUs whose next step leads only to what is explored elsewhere. */
    sleep: Int32Array<ArrayBuffer>;
    /** CPUs whose next step has been explored from here. */
    done: Int32Array<ArrayBuffer>;
    /** CPUs whose next step has to be. */
    backtrack: Int32Array<ArrayBuffer>;
    /** Preemptions on the way here. */
    cost: Int32Array<ArrayBuffer>;
    chosen: Uint8Array<ArrayBuffer>;
    /** Nodes. */
    depth: number;
    /** A new node below the last one. */
    push(ready: number, sleep: number, cost: number): number;
    choose(depth: number, cpu: number): void;
    /** Whether going on with `cpu` at a node preempts the CPU that took the step before; -1: any but that one. */
    isPreemption(depth: number, cpu?: number): boolean;
}
/** The lowest CPU of a set that is not empty. */
export declare const lowest: (mask: number) => number;
//# sourceMappingURL=searchTree.d.ts.map