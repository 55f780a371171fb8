import type { Node } from 'oxc-parser';
/** Whether the node only groups or types the expression inside it: `(x)`, `x!`, `x as T`. */
export declare const isWrapper: (node: Node) => node is Extract<Node, {
    expression: Node;
}>;
/** The expression inside parentheses, non-null marks and type assertions. */
export declare function unwrap(node: Node): Node;
//# sourceMappingURL=unwrap.d.ts.map