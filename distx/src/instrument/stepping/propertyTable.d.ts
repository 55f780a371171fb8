import type { Node } from 'oxc-parser';
import type { CalleeResolver } from '../calleeResolver.ts';
import type { ModuleGraph } from '../moduleGraph.ts';
import { type FunctionNode } from './functionNode.ts';
/** The functions that a subject keeps in properties, by name of the property: what `o.m()` may call. */
export declare class PropertyTable {
    #private;
    /** @param seen files of modules whose exports are properties too. */
    constructor(graph: ModuleGraph, resolver: CalleeResolver, seen: ReadonlySet<string>);
    /** Whether the subject has a property of that name that may be a function. */
    has(name: string): boolean;
    /** Whether a call by this name may reach a function of the kind; an open property is taken to. */
    mayReach(name: string, isWanted: (fn: FunctionNode) => boolean): boolean;
}
/** Whether an expression of which nothing else is known may be a function. */
export declare const mayBeFunction: (node: Node) => boolean;
//# sourceMappingURL=propertyTable.d.ts.map