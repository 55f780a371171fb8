import type { ModuleGraph } from '../moduleGraph.ts';
/** Names for generated code, which no module of the graph uses. */
export declare class Names {
    #private;
    constructor(graph: ModuleGraph);
    /** The name that stands for `base`, always the same, and never that of a function of the subject. */
    of(base: string): string;
    /** A name of its own for something of the subject. */
    unique(base: string): string;
}
//# sourceMappingURL=names.d.ts.map