/**
 * Cycles of a small directed graph: a shortest one through each node that is in any, each cycle once and
 * beginning with its smallest node.
 */
export declare function orderCycles(nodes: number, hasEdge: (from: number, to: number) => boolean): number[][];
//# sourceMappingURL=orderCycles.d.ts.map