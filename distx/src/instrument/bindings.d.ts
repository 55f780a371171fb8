import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
import type { Declaration, Scope } from './scope.ts';
/** A declaration with the module it stands in. */
export interface Binding {
    /** Its name in that module. */
    readonly name: string;
    readonly declaration: Declaration;
    readonly module: GraphModule;
}
/** The declaration behind a name, through imports and re-exports; undefined for globals and what lies outside the graph. */
export declare function bindingOf(graph: ModuleGraph, name: string, module: GraphModule, scope: Scope, steps?: number): Binding | undefined;
//# sourceMappingURL=bindings.d.ts.map