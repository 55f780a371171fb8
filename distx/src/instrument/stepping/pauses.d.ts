import type { Node } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import type { Scope } from '../scope.ts';
/** Where an expression stands. */
interface Place {
    readonly module: GraphModule;
    readonly scope: Scope;
    readonly graph: ModuleGraph;
}
/** Whether a statement does nothing but tell the processor that it waits. */
export declare function isIdle(statement: Node, place: Place, steps?: number): boolean;
/** Whether calling the value does nothing: Atomics.pause, an empty function, or a choice between such. */
export declare function isPause(wrapped: Node, place: Place, steps?: number): boolean;
export {};
//# sourceMappingURL=pauses.d.ts.map