import type { ModuleGraph } from '../moduleGraph.ts';
/**
 * Files of modules whose namespace the subject handles as an object, as in `Object.values(ns)` or `use(ns)`: what they
 * export can be seen and counted, and be called by any name that holds the namespace.
 */
export declare function seenNamespaces(graph: ModuleGraph): ReadonlySet<string>;
//# sourceMappingURL=seenNamespaces.d.ts.map