import type { Node } from 'oxc-parser';
import type { ModuleGraph } from '../../moduleGraph.ts';
import type { Declaration } from '../../scope.ts';
import type { Colouring } from '../colouring.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { Names } from '../names.ts';
import { type Inlinable } from './inlinable.ts';
import type { InlineLimits } from './inlineLimits.ts';
/** Which functions of a subject calls are replaced by, and what modules must export for that. */
export declare class Inlines {
    #private;
    constructor(graph: ModuleGraph, colouring: Colouring, names: Names, { own, whole, added }: InlineLimits);
    /** The function as an expression, if that can stand in the place of a call. */
    expressionOf(fn: FunctionNode): Inlinable | undefined;
    /** The function's body, if that is to stand before the statement of a call. */
    bodyOf(fn: FunctionNode): Inlinable | undefined;
    /** Whether the body of a function may stand in other modules. */
    isTravelling(fn: Node): boolean;
    /** The name that other modules can import a declaration under. */
    aliasOf(declaration: Declaration): string | undefined;
    /** What a module exports besides: its own names by those. */
    exportsOf(file: string): ReadonlyMap<string, string>;
}
//# sourceMappingURL=inlines.d.ts.map