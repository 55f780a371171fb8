import type { MethodDefinition, Node, ObjectProperty, VariableDeclarator } from 'oxc-parser';
/** A function with whatever syntax, methods included. */
export type FunctionNode = Extract<Node, {
    params: unknown;
    body: unknown;
}>;
export declare const isFunction: (node: Node) => node is FunctionNode;
/** A function that has a body, and where it stands. */
export interface PlacedFunction {
    readonly fn: FunctionNode;
    readonly body: Node;
    /** Outermost first, without the function itself. */
    readonly ancestors: readonly Node[];
}
/** The syntax by which a function comes into being, as far as lowering it differs. */
export type FunctionForm = {
    readonly kind: 'declaration';
}
/** `const f = …` */
 | {
    readonly kind: 'constant';
    readonly declarator: VariableDeclarator;
} | {
    readonly kind: 'class method';
    readonly method: MethodDefinition;
} | {
    readonly kind: 'object method';
    readonly property: ObjectProperty;
} | {
    readonly kind: 'expression';
};
export declare function formOf({ fn, ancestors }: PlacedFunction): FunctionForm;
/** What `f.name` is, as far as the source says; the empty string for a function without a name. */
export declare function nameOf({ fn, ancestors }: PlacedFunction): string;
/** The name of a property whose key is no expression; otherwise the empty string. */
export declare function keyName({ key, computed }: {
    readonly key: Node;
    readonly computed: boolean;
}): string;
/** What `f.length` is. */
export declare function lengthOf({ params }: FunctionNode): number;
//# sourceMappingURL=functionNode.d.ts.map