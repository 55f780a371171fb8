import type { Node } from 'oxc-parser';
import type { ModuleGraph } from '../../moduleGraph.ts';
import { type Declaration } from '../../scope.ts';
import { type Binding } from '../../bindings.ts';
import type { SubjectFunction } from '../colouring.ts';
import { type Leaf, type Shape } from './bodyShape.ts';
import { type Reference } from './references.ts';
/** A parameter; its default is a literal. */
export interface Parameter {
    readonly declaration: Declaration;
    readonly initial: Node | undefined;
}
/** A name of the module around a function, or a global one. */
export interface FreeName {
    readonly name: string;
    /** As the function's module declares it; undefined for a global. */
    readonly declaration: Declaration | undefined;
    /** Where it comes from; undefined for a global, and for what only the function's own module can name. */
    readonly binding: Binding | undefined;
}
/** A body as one expression could do it too. */
export interface ExpressionForm {
    readonly shape: Shape;
    /** The nodes that name its locals. */
    readonly locals: ReadonlyMap<Node, Declaration>;
}
/** A function that a call of it can be replaced by. */
export interface Inlinable {
    readonly info: SubjectFunction;
    /** Undefined: its body stays one, and can only stand before the statement of its call. */
    readonly expression: ExpressionForm | undefined;
    /** What is lowered of it: the expressions of its shape, or its body. */
    readonly leaves: readonly Leaf[];
    readonly parameters: readonly Parameter[];
    /** What it declares itself, parameters aside, and the names of that. */
    readonly locals: ReadonlyMap<Declaration, string>;
    /** Uses of parameters, locals and names from outside; of a body that stays one, declarations too. */
    readonly references: readonly (Reference & {
        readonly declaration: Declaration | undefined;
    })[];
    readonly free: readonly FreeName[];
    /** Nodes of its leaves. */
    readonly size: number;
}
/**
 * A function at the top of its module that can stand elsewhere in that form; undefined for others.
 *
 * @param most nodes of its own.
 */
export declare function inlinable(info: SubjectFunction, graph: ModuleGraph, form: 'expression' | 'body', most: number): Inlinable | undefined;
//# sourceMappingURL=inlinable.d.ts.map