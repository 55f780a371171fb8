import type { Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
type AwaitExpression = Extract<Node, {
    type: 'AwaitExpression';
}>;
/** Lowers `await x` in a stepped async function to `(yield* awaited(7, "…", x))`. */
export declare function lowerAwait(edit: ModuleEdit, node: AwaitExpression, ancestors: readonly Node[]): (() => void) | undefined;
/** Whether all that is done with the value of a call is to await it, at once or as what an async function returns. */
export declare function isAwaited(node: Node, ancestors: readonly Node[]): boolean;
export {};
//# sourceMappingURL=lowerAwait.d.ts.map