import type { CallExpression, Node } from 'oxc-parser';
import type { CalleeResolver } from '../calleeResolver.ts';
import type { GraphModule } from '../moduleGraph.ts';
import { type Scope } from '../scope.ts';
import type { FunctionNode } from './functionNode.ts';
/** What a call may reach. */
export type Call = 
/** One function of the subject. */
{
    readonly kind: 'direct';
    readonly target: FunctionNode;
}
/** `o.#m()` */
 | {
    readonly kind: 'private';
    readonly target: FunctionNode;
}
/** `f()`, where `f` may be any function. */
 | {
    readonly kind: 'value';
}
/** `o.m()`; without a name the key is worked out, or the function in a private field. */
 | {
    readonly kind: 'member';
    readonly name: string | undefined;
}
/** A method of Atomics that is not called by its name. */
 | {
    readonly kind: 'alias';
}
/** A built-in function that calls one of its arguments, or its object. */
 | {
    readonly kind: 'callback';
    readonly name: string;
    readonly callback: Node;
};
/** Methods of Atomics that touch no memory. */
export declare const isIdleMethod: (name: string) => boolean;
/** What the call may reach that could be stepped; undefined when it is nothing, as for built-in functions. */
export declare function callOf(node: CallExpression, ancestors: readonly Node[], module: GraphModule, resolver: CalleeResolver): Call | undefined;
/** Whether the name is a global one, or comes from outside the subject. */
export declare function isForeign(name: string, module: GraphModule, scope: Scope): boolean;
//# sourceMappingURL=call.d.ts.map